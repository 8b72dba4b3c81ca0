# case: names of guards and dunders as keywords are data in a dict and reach no guard
# expect: value [['<getattr>', '__builtins__', '__class__', '__import__', '<own>', ''], 'TypeError', 'TypeError', 'TypeError', 5]
names = {"<getattr>": 1, "__builtins__": 2, "__class__": 3, "__import__": 4, "<own>": 5, "": 6}
def f(**k):
    return list(k)
def plain(a=1):
    return a
class A:
    pass
found = [f(**names)]
for use in (lambda: plain(**{"__class__": 1}), lambda: A(**names), lambda: print(**names), lambda: (5).real):
    try:
        found.append(use())
    except TypeError as error:
        found.append(type(error).__name__)
found
