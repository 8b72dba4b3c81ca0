# case: both solutions of a quadratic equation
# policy: script {"modules": {"cmath": null}}
# expect: value [True, ((-1+2j), (-1-2j)), True]
import cmath


def solve(a, b, c):
    d = cmath.sqrt(b * b - 4 * a * c)
    return (-b + d) / (2 * a), (-b - d) / (2 * a)


[solve(1, -3, 2) == (2, 1), solve(1, 2, 5), cmath.isclose(1j * 1j, -1)]
