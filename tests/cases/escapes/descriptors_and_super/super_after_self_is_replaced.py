# case: `super()` takes the first argument as it is now: an object of another class is refused
# expect: raises TypeError: super(type, obj): obj (instance of int) is not an instance or subtype of type (A).
class A:
    def m(self):
        self = 5
        return super().bit_length()
A().m()
