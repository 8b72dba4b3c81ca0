# case: an attribute that raises ends the match with that exception, one that is missing does not match
# expect: value ['no match', ('y',)]
class A:
    def __getattr__(self, name):
        if name == "x":
            raise AttributeError("mine")
        raise KeyError(name)
r = []
match A():
    case A(x=1):
        r.append("matched")
    case _:
        r.append("no match")
try:
    match A():
        case A(y=1):
            r.append("matched")
except KeyError as e:
    r.append(e.args)
r
