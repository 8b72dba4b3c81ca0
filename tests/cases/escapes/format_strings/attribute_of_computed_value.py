# case: `__getattr__` of an own class hands out a generator, whose frame stays out of reach
# expect: raises AttributeError: 'generator' object has no attribute 'gi_frame'
class A:
    def __getattr__(self, name):
        return (x for x in ())
"{0.anything.gi_frame}".format(A())
