# case: an input named super does not open special methods of other objects
# inputs: {"super": 3}
# expect: raises TypeError: 'int' object is not callable
class A(list):
    def __init__(self):
        super().__init__()
A()
