# case: gcd, lcm, factorial, combinations
# policy: script {"modules": {"math": null}}
# expect: value [12, 60, 3628800, 2598960, 20, 42, 0, 1000000000000000]
import math
[math.gcd(48, 36), math.lcm(4, 6, 10), math.factorial(10), math.comb(52, 5), math.perm(5, 2), math.prod([2, 3, 7]), math.gcd(), math.isqrt(10 ** 30)]
