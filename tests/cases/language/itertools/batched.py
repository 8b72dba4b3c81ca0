# case: pieces of equal size
# policy: script {"modules": {"itertools": null}}
# expect: value [[('a', 'b', 'c'), ('d', 'e', 'f'), ('g',)], ['ab', 'cd'], []]
# cpython: skip new in 3.12
from itertools import batched
[list(batched("abcdefg", 3)), ["".join(b) for b in batched("abcd", 2)], list(batched([], 2))]
