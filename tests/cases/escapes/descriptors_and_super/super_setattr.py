# case: `super().__setattr__` could write what the guard refuses
# expect: refused F203 line 3 column 17
class C:
    def m(self):
        super().__setattr__("__class__", int)
