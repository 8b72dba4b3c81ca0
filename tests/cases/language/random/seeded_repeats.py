# case: the same seed gives the same numbers
# policy: script {"modules": {"random": null}}
# expect: value [True, True, True]
import random
random.seed(42)
a = [random.randint(1, 100) for _ in range(5)]
random.seed(42)
b = [random.randint(1, 100) for _ in range(5)]
r = random.Random(7)
c, d = r.random(), random.Random(7).random()
[a == b, c == d, a != [random.randint(1, 100) for _ in range(5)]]
