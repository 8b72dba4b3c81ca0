# case: with and without parentheses
# expect: value ['A!', 'B?']
def shout(f=None, *, mark="!"):
    if f is None:
        return lambda g: shout(g, mark=mark)

    def wrapper(*a):
        return f(*a).upper() + mark
    return wrapper


@shout
def a():
    return "a"


@shout(mark="?")
def b():
    return "b"


[a(), b()]
