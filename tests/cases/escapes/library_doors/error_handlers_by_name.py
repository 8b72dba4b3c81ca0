# case: names of error handlers are looked up among those of the machine and call nothing of the program
# expect: value []
r = []
for name in ("os", "sys.exit", "eval", "__import__", "", "x" * 1000, "\x00", "strict\x00"):
    for use in (lambda: "\u20ac".encode("ascii", name), lambda: b"\xff".decode("ascii", name)):
        try:
            r.append((name, use()))
        except (LookupError, ValueError):
            pass
r
