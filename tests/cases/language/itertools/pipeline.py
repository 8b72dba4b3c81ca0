# case: a chain of lazy steps
# policy: script {"modules": {"itertools": null}}
# expect: value [[2, 3, 5, 7, 11, 13, 17, 19], [1, 4, 9, 16, 25, 36, 49], [1, 12, 123], 24]
from itertools import accumulate, chain, count, islice, takewhile
primes = (n for n in count(2) if all(n % d for d in range(2, int(n ** 0.5) + 1)))
squares = takewhile(lambda n: n < 60, (n * n for n in count(1)))
[list(islice(primes, 8)), list(squares), list(accumulate(chain([1], [2, 3]), lambda a, b: a * 10 + b)), next(n for n in count() if n % 7 == 3 and n % 5 == 4)]
