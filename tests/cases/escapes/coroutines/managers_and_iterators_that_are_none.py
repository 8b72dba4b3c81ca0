# case: asynchronous managers and iterators made of builtins and odd values end as TypeError
# policy: script {"syntax": ["async", "function", "class", "try", "lambda", "comprehension", "loop", "generator", "with", "match", "delete", "walrus", "fstring"]}
# expect: value ['TypeError', 'TypeError', 'TypeError', 'TypeError', 'TypeError', 'TypeError', 'TypeError']
class Builtins:
    __aenter__ = print
    __aexit__ = getattr
    __aiter__ = type
    __anext__ = super
class Numbers:
    def __aiter__(self):
        return self
    def __anext__(self):
        return 5
    async def __aenter__(self):
        return 1
    def __aexit__(self, *a):
        return 5
class Half:
    async def __aenter__(self):
        return 1
async def manage(x):
    async with x:
        return 1
async def loop(x):
    async for y in x:
        return y
found = []
for use in (lambda: manage(Half()), lambda: manage(Numbers()), lambda: manage(5), lambda: loop(Numbers()), lambda: loop(Builtins()), lambda: loop([1]), lambda: loop(print)):
    try:
        found.append(use().send(None))
    except TypeError as error:
        found.append(type(error).__name__)
    except StopIteration as stop:
        found.append(("returned", stop.value))
found
