# case: keywords named like guards and like what is held reach a method of another class as data, and stand in for nothing
# expect: value [{'<held>': 5, '<getattr>': 6}, 'mine']
class B:
    name = "mine"
    def __call__(self, **more):
        return more
class C(B):
    __call__ = B.__call__
c = C()
[c(**{"<held>": 5, "<getattr>": 6}), c.name]
