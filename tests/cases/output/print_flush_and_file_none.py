# case: flush and file=None are accepted and do nothing
# expect: value None
# output: "a\n"
print("a", flush=True, file=None)
