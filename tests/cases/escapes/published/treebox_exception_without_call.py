# case: raising a class calls it, deleting and comparing call operators: each calls the program's own code
# expect: value [['raised', 'gone', 'missing x'], True]
log = []
class E(Exception):
    def __init__(self):
        log.append("raised")
class D(dict):
    def __delitem__(self, key):
        log.append(key)
    def __missing__(self, key):
        log.append("missing " + key)
        return getattr
d = D()
try:
    raise E
except E:
    pass
del d["gone"]
f = d["x"]
[log, f is getattr]
