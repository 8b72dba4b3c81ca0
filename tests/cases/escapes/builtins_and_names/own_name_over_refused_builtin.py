# case: a program may bind a refused builtin's name to its own things
# expect: value "mine: 1 + 1"
def eval(text):
    return "mine: " + text


eval("1 + 1")
