# case: special methods of coroutines and asynchronous generators that only await and async may call
# policy: script {"syntax": ["async", "function", "class", "try", "lambda", "comprehension", "loop", "generator", "with", "match", "delete", "walrus", "fstring"]}
# expect: value ['AttributeError', 'AttributeError', 'AttributeError', 'AttributeError', 'AttributeError', 'AttributeError', 'AttributeError']
# cpython: skip CPython hands out what is asked for
async def co():
    pass
async def ag():
    yield 1
c, g = co(), ag()
found = []
for call in (lambda: c.__await__(), lambda: g.__aiter__(), lambda: g.__anext__(), lambda: g.asend(None).__await__(), lambda: anext(ag(), 1).__await__(), lambda: c.__init__(), lambda: g.__init__()):
    try:
        found.append(call())
    except AttributeError as error:
        found.append(type(error).__name__)
found
