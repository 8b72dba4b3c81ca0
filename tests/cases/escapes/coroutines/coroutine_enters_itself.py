# case: a coroutine that runs itself, awaits itself or is run by what it awaits is refused by itself
# policy: script {"syntax": ["async", "function", "class", "try", "lambda", "comprehension", "loop", "generator", "with", "match", "delete", "walrus", "fstring"]}
# expect: value ['ValueError', 'ValueError', 'ValueError']
def end(c):
    try:
        c.send(None)
    except StopIteration as stop:
        return stop.value
async def sends():
    try:
        me[0].send(None)
    except ValueError as error:
        return type(error).__name__
async def awaits():
    try:
        await me[0]
    except ValueError as error:
        return type(error).__name__
class Sender:
    def __await__(self):
        return me[0].send(None)
async def is_sent():
    try:
        await Sender()
    except ValueError as error:
        return type(error).__name__
found = []
for make in (sends, awaits, is_sent):
    me = [make()]
    found.append(end(me[0]))
found
