# case: a deque that is repeated more often than memory allows
# policy: script {"modules": {"collections": null}}
# expect: raises MemoryError or raises OverflowError or raises ValueError or raises RuntimeError or limit memory|steps
import collections

collections.deque([1]) * 2 ** 62
