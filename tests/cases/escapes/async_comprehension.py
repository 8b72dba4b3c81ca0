# case: an asynchronous comprehension is refused
# policy: expression
# inputs: {"y": []}
# expect: refused
[x async for x in y]
