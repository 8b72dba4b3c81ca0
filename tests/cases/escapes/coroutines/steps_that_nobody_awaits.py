# case: steps of an asynchronous generator that nobody awaits go silently, and note nothing in `sys` (found by fuzzing)
# policy: script {"syntax": ["async", "function", "loop", "class", "try", "generator", "comprehension", "lambda", "fstring", "delete"]}
# expect: value 'ended'
# output: ""
async def ag():
    print("never")
    yield 1

kept = [ag().asend(None), ag().athrow(ValueError), ag().aclose()]
ag().asend(None)
ag().aclose()
del kept
"ended"
