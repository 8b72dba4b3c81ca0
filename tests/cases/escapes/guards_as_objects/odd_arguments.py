# case: guards with too few, too many or wrong arguments raise a TypeError and nothing else
# expect: value [23, [12]]
class A:
    x = 1
r = []
for use in (lambda: getattr(), lambda: getattr(A), lambda: getattr(A, 1), lambda: getattr(A, None, 1), lambda: setattr(A, 1, 1), lambda: setattr(A, "x"),
            lambda: delattr(A), lambda: delattr(A, b"x"), lambda: hasattr(A), lambda: hasattr(A, ["x"]), lambda: isinstance(1), lambda: isinstance(1, 1),
            lambda: isinstance(1, (int, (1,))) or isinstance("", (1,)), lambda: issubclass(1, int), lambda: issubclass(int, 1), lambda: type(1, 2), lambda: print(sep=1), lambda: print(1, end=[]),
            lambda: isinstance(1, class_or_tuple=int), lambda: print(1, nothing=2), lambda: str.format(), lambda: str.format_map("x"), lambda: super(1, 2, 3)):
    try:
        use()
        r.append("done")
    except TypeError:
        r.append("TypeError")
[len(r), [i for i, x in enumerate(r) if x == "done"]]
