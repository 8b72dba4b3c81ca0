# case: the functions of math that formulas use
# policy: script {"modules": {"math": null}}
# expect: value [4.0, -3, 3, -2, 6, 12, 2432902008176640000, 120, 20, 10000000000, 5.0, 2.0, -1.0, -1.0, True, True, True, 24, 5.0, 180.0, 3.0, 3.0]
import math

[math.sqrt(16), math.floor(-2.5), math.ceil(2.1), math.trunc(-2.7), math.gcd(12, 18), math.lcm(4, 6), math.factorial(20), math.comb(10, 3), math.perm(5, 2), math.isqrt(10 ** 20), math.hypot(3, 4), math.fabs(-2), math.copysign(1, -0.0), math.fmod(-7, 3), math.isnan(math.nan), math.isinf(math.inf), math.isclose(0.1 + 0.2, 0.3), math.prod([2, 3, 4]), math.dist((0, 0), (3, 4)), math.degrees(math.pi), math.log2(8), math.log10(1000)]
