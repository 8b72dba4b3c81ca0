# case: guards as decorators of functions and classes
# expect: value [True, True, None, 'TypeError', 'TypeError']
@type
class A:
    pass
@type
def f():
    pass
@print
class B:
    pass
r = [A is type, f is type(lambda: 1), B]
try:
    @getattr
    class C:
        pass
except TypeError:
    r.append("TypeError")
try:
    @setattr
    def g():
        pass
except TypeError:
    r.append("TypeError")
r
