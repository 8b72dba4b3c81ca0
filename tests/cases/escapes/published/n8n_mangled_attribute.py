# case: n8n, pull request 21482: a class whose name makes a private name into a dunder
# expect: value ['refused', 'refused']
class _:
    def f(self, x):
        return x.__class
class X_:
    def f(self, x):
        return x.__globals
r = []
for use in (lambda: _().f(1), lambda: X_().f(len)):
    try:
        r.append(use())
    except AttributeError:
        r.append("refused")
r
