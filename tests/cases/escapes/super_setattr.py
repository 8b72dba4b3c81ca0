# case: `super().__setattr__` could write what the guard refuses
# expect: refused
class C:
    def m(self):
        super().__setattr__("__class__", int)
