# case: a conversion that answers with something else is an error
# expect: value ["int", "float", "complex", "bytes", "str", "bool", "hash", "format"]
class H:
    def __int__(self):
        return "1"

    def __float__(self):
        return 1

    def __complex__(self):
        return "1j"

    def __bytes__(self):
        return "x"

    def __str__(self):
        return b"x"

    def __bool__(self):
        return 1

    def __hash__(self):
        return "1"

    def __format__(self, spec):
        return 1


out = []
for name, use in {"int": int, "float": float, "complex": complex, "bytes": bytes, "str": str, "bool": bool, "hash": hash, "format": format}.items():
    try:
        use(H())
    except TypeError:
        out.append(name)
out
