# case: a long chain of awaitables that await each other ends by the limit of recursion, or as an error that says so
# policy: script {"syntax": ["async", "function", "class", "try", "lambda", "comprehension", "loop", "generator", "with", "match", "delete", "walrus", "fstring"]}
# limits: {"time": 60}
# expect: raises RecursionError or limit recursion
class A:
    def __init__(self, x):
        self.x = x
    def __anext__(self):
        return self.x
    def __await__(self):
        return iter(())
x = A(0)
for i in range(100000):
    x = anext(A(x), 1)
x.send(None)
