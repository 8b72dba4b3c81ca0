# case: a formula has nothing asynchronous
# policy: expression
# expect: refused F102 line 1 column 4
[x async for x in y]
