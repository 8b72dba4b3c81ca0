# case: the advice that is sought when an exception leaves the program runs none of its code
# expect: raises AttributeError: x
class A(dict):
    def __getattr__(self, name):
        1 / 0
    def __eq__(self, other):
        1 / 0
    def __hash__(self):
        1 / 0
    def keys(self):
        1 / 0
class N(str):
    def __eq__(self, other):
        1 / 0
raise AttributeError("x", name=N("nam"), obj=A(name=1))
