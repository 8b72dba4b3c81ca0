# case: the three arguments of type, hidden in keywords
# expect: value []
r = []
for use in (lambda: type("X", bases=(), dict={}), lambda: type(**{"name": "X", "bases": (), "dict": {}}), lambda: type("X", (), {}, metaclass=type), lambda: type(object=1), lambda: type()):
    try:
        r.append(use())
    except TypeError:
        pass
r
