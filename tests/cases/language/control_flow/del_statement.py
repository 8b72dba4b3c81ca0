# case: del removes names and items
# expect: value [{'b': 2}, "name 'x' is not defined"]
x = 1
d = {"a": 1, "b": 2}
del x, d["a"]
try:
    x
except NameError as e:
    r = str(e)
[d, r]
