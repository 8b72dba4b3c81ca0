# case: str.format_map by a pattern of str
# expect: raises AttributeError: a pattern of class 'str' cannot read attribute 'format_map'
match "{x.__class__}":
    case str(format_map=f):
        r = f({"x": 1})
r
