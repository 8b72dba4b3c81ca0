# case: a product that repeats more often than memory allows
# policy: script {"modules": {"itertools": null}}
# expect: raises MemoryError or raises OverflowError or raises ValueError or raises RuntimeError or limit memory|steps
import itertools

itertools.product([1, 2], repeat=2 ** 40)
