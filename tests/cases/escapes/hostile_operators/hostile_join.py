# case: an iterator that changes the list that is joined
# expect: value "survived"
# cpython: skip what matters is that the machine survives
class S:
    def __iter__(self):
        for i in range(3):
            xs.clear()
            yield "a"


xs = ["a", S()]
",".join(S())
"survived"
