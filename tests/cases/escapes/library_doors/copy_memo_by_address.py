# case: a memo full of addresses, which the text of an object tells, replaces the state of a copy
# policy: script {"modules": {"copy": null, "decimal": null}}
# expect: raises TypeError or value 1
# cpython: skip CPython takes what the memo holds
import copy


class C:
    pass


c = C()
c.a = 1
start = int(repr(c).split("0x")[1][:-1], 16)


class Evil:
    def keys(self):
        return ["__evil__"]

    def __getitem__(self, key):
        return 5

    def append(self, item):
        pass


evil = Evil()
memo = {}
base = max(start - 400000, 0) // 8 * 8
for address in range(base, base + 800000, 8):
    memo[address] = evil
memo.pop(start, None)
made = copy.deepcopy(c, memo)
made.a
