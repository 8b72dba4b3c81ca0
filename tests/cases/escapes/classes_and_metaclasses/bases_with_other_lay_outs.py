# case: two builtin bases whose values are laid out differently would let methods of the one work on the other
# expect: value [4, True]
made = []
kinds = (int, str, list, dict, set, tuple, float, bytes, complex, frozenset, Exception, OSError, ImportError, StopIteration, UnicodeDecodeError)
for a in kinds:
    for b in kinds:
        try:
            class X(a, b):
                pass
            made.append([a is Exception or b is Exception, issubclass(X, Exception)])
        except TypeError:
            pass
[len(made), all(one and other for one, other in made)]
