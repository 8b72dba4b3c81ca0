# case: what `__await__` returns must be an iterator, and no coroutine
# policy: script {"syntax": ["async", "function", "class", "try", "lambda", "comprehension", "loop", "generator", "with", "match", "delete", "walrus", "fstring"]}
# expect: value ['TypeError', 'TypeError', 'TypeError', 'TypeError', 'TypeError', 'TypeError', ('sent', 1), ('returned', None), 'ZeroDivisionError']
class Awaited:
    def __init__(self, make):
        self.make = make
    def __await__(self):
        return self.make()
async def end():
    return 1
async def co(x):
    return await x
found = []
for make in (lambda: None, lambda: 5, lambda: [1], lambda: "x", lambda: print, lambda: end(), lambda: iter([1]), lambda: iter([]), lambda: 1 // 0):
    try:
        found.append(("sent", co(Awaited(make)).send(None)))
    except StopIteration as stop:
        found.append(("returned", stop.value))
    except (TypeError, ZeroDivisionError) as error:
        found.append(type(error).__name__)
found
