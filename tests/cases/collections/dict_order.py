# case: dicts keep the order of insertion; a deleted key goes to the end when it comes again
# expect: value ["b", "c", "a"]
d = {"a": 1, "b": 2, "c": 3}
del d["a"]
d["b"] = 20
d["a"] = 0
list(d)
