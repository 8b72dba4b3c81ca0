# case: decorators wrap, stack from the inside out, and take arguments
# expect: value ["<b><i>hi</i></b>", 3, "x!"]
def tag(name):
    def wrap(f):
        def inner(*args, **kwargs):
            return f"<{name}>{f(*args, **kwargs)}</{name}>"
        return inner
    return wrap


@tag("b")
@tag("i")
def hello():
    return "hi"


calls = []


def counted(f):
    def inner(*args):
        calls.append(args)
        return f(*args)
    return inner


@counted
def triple(x):
    return x * 3


triple(1), triple(2)


@(lambda f: lambda: f() + "!")
def x():
    return "x"


[hello(), triple(1), x()]
