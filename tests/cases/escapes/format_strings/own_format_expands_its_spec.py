# case: a spec that the program itself uses as a template is guarded again
# expect: raises AttributeError: 'A' object has no attribute '__class__'
class A:
    def __format__(self, spec):
        return ("{" + spec + "}").format(self)
"{0:0.__class__}".format(A())
