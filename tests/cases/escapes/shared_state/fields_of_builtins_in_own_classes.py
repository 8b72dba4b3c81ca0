# case: the descriptor of a builtin's field, put into an own class, would store past the guard
# expect: value []
r = []
for cls, name in ((BaseException, "args"), (ValueError, "args"), (OSError, "errno"), (StopIteration, "value"), (SystemExit, "code"), (slice, "start"), (range, "stop"), (int, "real"), (complex, "imag"), (SyntaxError, "msg"), (ImportError, "name")):
    class A:
        pass
    try:
        A.x = getattr(cls, name)
        r.append((name, A().x))
    except (AttributeError, TypeError):
        pass
r
