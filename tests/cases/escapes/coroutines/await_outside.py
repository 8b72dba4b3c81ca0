# case: await is refused
# policy: expression
# inputs: {"x": 1}
# expect: refused F102 line 1 column 1
await x
