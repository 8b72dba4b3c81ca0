# case: a diamond of many classes, whose order of search is the machine's work, ends within the limits
# limits: {"steps": 200000000}
# expect: value True
classes = [object]
for i in range(60):
    class X(classes[-1]):
        pass
    classes.append(X)
try:
    class Y(*classes[::-1]):
        pass
    r = [isinstance(Y(), c) for c in classes]
except TypeError:
    r = ["TypeError"]
all(r)
