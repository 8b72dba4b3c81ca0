# case: nor do they come out of a mapping that is unpacked as keywords
# expect: value [3, {'<getattr>': 1, '<attr>': 2}]
def f(**names):
    return names
r = f(**{"<getattr>": 1, "<attr>": 2})
class A:
    x = 3
[A().x, r]
