# case: `__name__` is text in format strings too, from which nothing leads on
# expect: value ['len', 'int', 'AttributeError', 'l', 'TypeError', "'type'", 'len']
# cpython: skip CPython hands out what is asked for
found = []
for use in (lambda: "{0.__name__}".format(len), lambda: "{.__name__}".format(int), lambda: "{x.__name__.__class__}".format(x=len), lambda: "{x.__name__[0]}".format_map({"x": len}),
            lambda: "{0:{0.__name__}}".format(len), lambda: "{0.__name__!r}".format(type), lambda: f"{len.__name__}"):
    try:
        found.append(use())
    except (AttributeError, TypeError) as error:
        found.append(type(error).__name__)
found
