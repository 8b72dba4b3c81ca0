# case: an object that equals everything is not taken for a name, a type or a guard
# expect: value [False, False, True, False, "AttributeError"]
class Any:
    def __eq__(self, other):
        return True

    def __hash__(self):
        return hash("upper")


a = Any()
out = [isinstance(a, int), issubclass(Any, str), a == type, type(a) is type]
try:
    a.upper
except AttributeError:
    out.append("AttributeError")
out
