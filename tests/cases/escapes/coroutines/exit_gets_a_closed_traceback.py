# case: `__aexit__` gets the exception and a traceback that opens nothing; what it raises takes the place of the exception
# policy: script {"syntax": ["async", "function", "class", "try", "lambda", "comprehension", "loop", "generator", "with", "match", "delete", "walrus", "fstring"]}
# expect: value [['ZeroDivisionError', True, []], 'KeyError']
# cpython: skip CPython hands out what is asked for
class M:
    async def __aenter__(self):
        return self
    async def __aexit__(self, kind, error, trace):
        names = "tb_frame tb_next tb_lasti tb_lineno __class__ __dict__ __init__".split()
        seen.extend([kind.__name__, error.args == ("division by zero",), [n for n in names if getattr(trace, n, seen) is not seen]])
        raise KeyError("exit")
async def co():
    async with M():
        1 / 0
seen = []
try:
    co().send(None)
except KeyError as error:
    seen = [seen, type(error).__name__]
seen
