# case: pi by throwing darts
# policy: script {"modules": {"random": null}}
# expect: value True
import random
random.seed(0)
n = 4000
inside = sum(random.random() ** 2 + random.random() ** 2 <= 1 for _ in range(n))
2.9 < 4 * inside / n < 3.4
