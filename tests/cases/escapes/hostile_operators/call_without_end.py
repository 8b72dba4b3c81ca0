# case: an object whose call is a call of itself ends as a recursion
# expect: raises RecursionError
class C:
    def __call__(self):
        return self()


C()()
