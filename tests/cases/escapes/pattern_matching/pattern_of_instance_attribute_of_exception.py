# case: patterns over the fields that the machine stores in exceptions
# expect: raises AttributeError
# cpython: skip CPython hands the fields out
r = []
for f in (lambda: undefined_name_of_nobody if False else {}.missing, lambda: [].missing):
    try:
        f()
    except (AttributeError, NameError) as e:
        match e:
            case AttributeError(obj=o):
                r.append("leaked")
            case NameError(name=n):
                r.append("leaked")
            case _:
                r.append("no match")
r
