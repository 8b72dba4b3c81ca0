# case: a dunder as text is data
# expect: value ["__class__", 1]
d = {"__class__": 1}
[list(d)[0], d["__class__"]]
