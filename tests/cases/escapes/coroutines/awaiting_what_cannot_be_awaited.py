# case: await takes coroutines and objects with `__await__`, and nothing by its looks
# policy: script {"syntax": ["async", "function", "class", "try", "lambda", "comprehension", "loop", "generator", "with", "match", "delete", "walrus", "fstring"]}
# expect: value ['TypeError', 'TypeError', 'TypeError', 'TypeError', 'TypeError', 'TypeError', 'TypeError', 'TypeError', 'TypeError']
class Looks:
    def __getattr__(self, name):
        return lambda *a: iter([name])
    def send(self, value):
        return value
    def __iter__(self):
        return iter([1])
async def co(x):
    return await x
found = []
for x in (None, 5, iter([1]), (i for i in ()), print, int, Looks(), Looks, type):
    try:
        found.append(co(x).send(None))
    except TypeError as error:
        found.append(type(error).__name__)
found
