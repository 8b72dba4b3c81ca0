# case: a seed gives the numbers that CPython gives
# policy: script {"modules": {"random": null}}
# expect: value [0.41661987254534116, 11, 'c', [47, 24, 34, 72], [2, 9, 1, 4, 1, 7, 7, 7], -0.889802573, None, ['b', 'a', 'e', 'c', 'd']]
import random
random.seed(12345)
r = random.Random(1)
[random.random(), random.randint(1, 1000), random.choice("abcdef"), random.sample(range(100), 4), [r.randrange(10) for _ in range(8)], round(random.gauss(0, 1), 9), random.shuffle(x := list("abcde")), x]
