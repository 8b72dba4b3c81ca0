# case: a coroutine that nobody awaits ends with the program: no warning is printed, no module is asked for
# policy: script {"syntax": ["async", "function", "class", "try", "lambda", "comprehension", "loop", "generator", "with", "match", "delete", "walrus", "fstring"]}
# output: ''
# expect: value 1
async def co():
    print("ran")
async def ag():
    print("ran too")
    yield 1
kept = [co(), ag(), ag().asend(None), ag().athrow(ValueError)]
co()
ag().aclose()
1
