# case: `super().__setattr__` could write what the guard refuses
# expect: raises AttributeError: attribute '__class__' of 'C' object cannot be changed
class C:
    def m(self):
        super().__setattr__("__class__", int)


C().m()
