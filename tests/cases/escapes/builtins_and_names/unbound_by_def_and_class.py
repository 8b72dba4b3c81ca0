# case: definitions that never ran
# expect: value ["NameError", "NameError"]
# cpython: skip CPython falls back to its builtins
if False:

    def vars():
        pass

    class dir:
        pass


out = []
for use in [lambda: vars(), lambda: dir()]:
    try:
        use()
    except NameError:
        out.append("NameError")
out
