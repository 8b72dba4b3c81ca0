# case: a local name hides the outer one, and builtins can be hidden
# expect: value [('local', 'hidden'), 'global', 1]
list_ = list
x = "global"


def f():
    x = "local"
    len = lambda items: "hidden"
    return x, len([1])


[f(), x, len([1])]
