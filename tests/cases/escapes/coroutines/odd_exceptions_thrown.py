# case: what is thrown into coroutines must be an exception, also if its class makes something else
# policy: script {"syntax": ["async", "function", "class", "try", "lambda", "comprehension", "loop", "generator", "with", "match", "delete", "walrus", "fstring"]}
# expect: value ['TypeError', 'TypeError', 'TypeError', 'KeyError', 'TypeError', 'TypeError', 'KeyError', 'TypeError']
# cpython: skip CPython warns of coroutines that nobody awaited
class MakesNumber(Exception):
    def __new__(cls, *arguments):
        return 5
class RaisesKey(Exception):
    def __init__(self, *arguments):
        raise KeyError("made")
async def co():
    return 1
async def ag():
    yield 1
found = []
for throw in (lambda: co().throw(5), lambda: co().throw(ValueError, "x", 5), lambda: co().throw(MakesNumber), lambda: co().throw(RaisesKey),
              lambda: ag().athrow(5).send(None), lambda: ag().athrow(MakesNumber).send(None), lambda: ag().athrow(RaisesKey).send(None), lambda: ag().athrow()):
    try:
        found.append(throw())
    except (TypeError, KeyError) as error:
        found.append(type(error).__name__)
found
