# case: await is refused
# policy: expression
# inputs: {"x": 1}
# expect: refused
await x
