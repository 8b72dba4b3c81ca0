# case: a coroutine is driven by send
# policy: script {"syntax": ["lambda", "comprehension", "fstring", "walrus", "loop", "function", "generator", "class", "try", "with", "match", "assert", "delete", "import", "async"]}
# expect: value [['name?', 'age?'], 'Ann is 31']
class Ask:
    def __init__(self, question):
        self.question = question

    def __await__(self):
        answer = yield self.question
        return answer


async def interview():
    name = await Ask("name?")
    age = await Ask("age?")
    return f"{name} is {age}"


c = interview()
asked = [c.send(None), c.send("Ann")]
try:
    c.send(31)
except StopIteration as e:
    result = e.value
[asked, result]
