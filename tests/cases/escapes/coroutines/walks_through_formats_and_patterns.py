# case: frames of coroutines by format strings, patterns and dotted values
# policy: script {"syntax": ["async", "function", "class", "try", "lambda", "comprehension", "loop", "generator", "with", "match", "delete", "walrus", "fstring"]}
# expect: value ['AttributeError', 'AttributeError', 'AttributeError', 'AttributeError', 'AttributeError', 'no match']
# cpython: skip CPython hands out what is asked for
async def co():
    pass
async def ag():
    yield
c, g = co(), ag()
def by_pattern():
    match c:
        case object(cr_frame=f):
            return f
    return "no match"
def by_dotted_value():
    match 1:
        case g.ag_code:
            return "match"
def by_class():
    kind = type(c)
    match c:
        case kind(cr_code=code):
            return code
def by_other_class():
    match c:
        case BaseException(args=x):
            return x
    return "no match"
found = []
for use in (lambda: "{0.cr_frame.f_globals}".format(c), lambda: "{c.ag_code}".format_map({"c": g}), by_pattern, by_dotted_value, by_class, by_other_class):
    try:
        found.append(use())
    except AttributeError as error:
        found.append(type(error).__name__)
found
