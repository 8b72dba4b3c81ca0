# case: a long chain of coroutines that hold each other is dropped without an end of the stack
# policy: script {"syntax": ["async", "function", "class", "try", "lambda", "comprehension", "loop", "generator", "with", "match", "delete", "walrus", "fstring"]}
# limits: {"time": 60}
# expect: value 1
# cpython: skip CPython warns of coroutines that nobody awaited
async def co(x):
    return x
async def ag(x):
    yield x
x = y = z = None
for i in range(15000):
    x, y, z = co(x), ag(y), ag(z).asend(z)
x = y = z = None
1
