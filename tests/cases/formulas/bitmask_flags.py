# case: flags in a number become names and back
# policy: expression
# inputs: {"names": ["read", "write", "exec", "share"], "mask": 0b1011}
# expect: value (['read', 'write', 'share'], 9, '0b1011', 9, 4, 4)
([n for i, n in enumerate(names) if mask >> i & 1], sum(1 << names.index(n) for n in ("read", "share")), bin(mask), mask & ~2, mask.bit_length(), mask ^ 0xF)
