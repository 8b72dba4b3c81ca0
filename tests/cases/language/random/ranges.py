# case: random numbers are within their ranges
# policy: script {"modules": {"random": null}}
# expect: value [True, True, True, True, True]
import random
random.seed(1)
[all(0 <= random.random() < 1 for _ in range(50)), all(1 <= random.randint(1, 6) <= 6 for _ in range(50)), {random.randrange(0, 10, 5) for _ in range(60)} == {0, 5}, all(2 <= random.uniform(2, 3) <= 3 for _ in range(20)), random.getrandbits(8) < 256]
