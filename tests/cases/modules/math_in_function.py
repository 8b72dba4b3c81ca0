# case: an import inside a function binds a local name
# policy: script {"modules": {"math": null}}
# expect: value [5.0, "NameError"]
def f(x):
    import math
    return math.sqrt(x)


a = f(25)
try:
    math
    r = "bound"
except NameError:
    r = "NameError"
[a, r]
