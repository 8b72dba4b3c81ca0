# case: any expression may stand behind the @
# expect: value [2, 'replaced']
buttons = [lambda f: f, lambda f: lambda: f() + 1]


@buttons[1]
def one():
    return 1


@(lambda f: "replaced")
def gone():
    pass


[one(), gone]
