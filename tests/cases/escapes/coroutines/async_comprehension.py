# case: an asynchronous comprehension is refused
# policy: expression
# inputs: {"y": []}
# expect: refused F102 line 1 column 4
[x async for x in y]
