# case: square roots, cube roots, hypotenuse
# policy: script {"modules": {"math": null}}
# expect: value [12.0, 9, 8.0, 5.0, 5.0, 3.0, 2.718281828, 2.0, 10.0, 3.0]
import math
[math.sqrt(144), math.isqrt(99), math.pow(2, 3), math.hypot(3, 4), math.dist((1, 1), (4, 5)), round(math.cbrt(27), 9), round(math.exp(1), 9), round(math.log(math.e ** 2), 9), math.log2(1024), math.log10(1000)]
