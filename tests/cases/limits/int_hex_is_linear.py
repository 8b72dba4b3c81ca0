# case: hex of a large int is fine
# expect: value 1000003
len(hex(1 << 4000000))
