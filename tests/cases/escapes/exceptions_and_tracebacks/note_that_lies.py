# case: a note that is a subclass of str runs nothing while the error is told
# expect: raises ValueError: x
class N(str):
    def __str__(self):
        raise KeyboardInterrupt("ran")

    def __repr__(self):
        raise KeyboardInterrupt("ran")

    def __len__(self):
        raise KeyboardInterrupt("ran")


error = ValueError("x")
error.add_note(N("n"))
raise error
