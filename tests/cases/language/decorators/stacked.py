# case: decorators apply from the bottom up
# expect: value '<b><i>x</i></b>'
def tag(name):
    def decorate(f):
        return lambda *a: f"<{name}>{f(*a)}</{name}>"
    return decorate


@tag("b")
@tag("i")
def text(s):
    return s


text("x")
