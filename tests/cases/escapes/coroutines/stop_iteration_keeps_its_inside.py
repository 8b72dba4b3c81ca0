# case: StopIteration in a coroutine becomes a RuntimeError whose cause and context are not handed out
# policy: script {"syntax": ["async", "function", "class", "try", "lambda", "comprehension", "loop", "generator", "with", "match", "delete", "walrus", "fstring"]}
# expect: value ['RuntimeError', 'RuntimeError', []]
# cpython: skip CPython hands out what is asked for
async def co():
    raise StopIteration(print)
async def ag():
    raise StopAsyncIteration(print)
    yield
found = []
errors = []
for start in (lambda: co().send(None), lambda: ag().asend(None).send(None)):
    try:
        start()
    except RuntimeError as error:
        errors.append(error)
        found.append(type(error).__name__)
names = ("__cause__", "__context__", "__traceback__", "with_traceback", "__suppress_context__")
found + [[n for e in errors for n in names if hasattr(e, n) or getattr(e, n, None) is not None]]
