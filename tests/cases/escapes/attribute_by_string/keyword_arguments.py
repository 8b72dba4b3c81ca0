# case: getattr and its family take no keywords
# expect: value ['TypeError', 'TypeError', 'TypeError', 'TypeError', 'TypeError', 'TypeError', 1]
class A:
    x = 1
r = []
for use in (lambda: getattr(A, "y", default=1), lambda: getattr(object=A, name="x"), lambda: hasattr(A, name="x"),
            lambda: setattr(A, "x", value=2), lambda: getattr(A, "x", 1, 2), lambda: delattr(A, "x", 1)):
    try:
        use()
        r.append("done")
    except TypeError:
        r.append("TypeError")
r + [A.x]
