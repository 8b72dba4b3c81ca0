# case: a deep chain of objects of many kinds is dropped without being walked
# limits: {"time": 60}
# expect: value "dropped" or limit recursion|memory
# cpython: skip CPython's own stack may end here
class Node:
    def __init__(self, x):
        self.x = x

    def m(self):
        pass


x = None
for i in range(20000):
    x = Node(x)
    x = [x]
    x = (x, i)
    x = {"k": x}
    x = (lambda v: lambda: v)(x)
    x = Node(x).m
    x = frozenset([x])
    x = zip([x])
    x = ValueError(x)
    x = property(x)
    x = slice(x)
    x = reversed([x])
x = None
"dropped"
