# case: a coroutine is no data, in whatever it is packed
# policy: script {"syntax": ["async", "function", "class", "try", "lambda", "comprehension", "loop", "generator", "with", "match", "delete", "walrus", "fstring"]}
# expect: not data ['rows'][1]: coroutine
async def co():
    return 1
{"rows": [1, co()]}
