# case: a tree of tuples evaluated by match
# expect: value [-5, 25]
def ev(e):
    match e:
        case int() | float():
            return e
        case ("+", a, b):
            return ev(a) + ev(b)
        case ("*", a, b):
            return ev(a) * ev(b)
        case ("neg", a):
            return -ev(a)
        case ("let", name, value, body):
            return ev(replace(body, name, ev(value)))


def replace(e, name, value):
    if e == name:
        return value
    return tuple(replace(x, name, value) for x in e) if isinstance(e, tuple) else e


[ev(("+", 1, ("*", 2, ("neg", 3)))), ev(("let", "x", 5, ("*", "x", "x")))]
