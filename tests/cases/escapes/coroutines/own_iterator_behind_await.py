# case: an own iterator behind await is asked for its own methods only, by plain names, and gets what the program sends
# policy: script {"syntax": ["async", "function", "class", "try", "lambda", "comprehension", "loop", "generator", "with", "match", "delete", "walrus", "fstring"]}
# expect: value [['n', 'send', 'throw'], [('send', 5), ('throw', True), ('close', True)]]
# cpython: skip CPython hands a traceback on, which has its frame
class Own:
    def __await__(self):
        return self
    def __iter__(self):
        return self
    def __next__(self):
        return "n"
    def __getattr__(self, name):
        def method(*arguments):
            log.append((name, arguments[0] if name == "send" else all(hasattr(a, "tb_frame") is False for a in arguments)))
            return name
        return method
async def co():
    return await Own()
log = []
c = co()
r = [c.send(None), c.send(5), c.throw(ValueError("x"))]
c.close()
[r, log]
