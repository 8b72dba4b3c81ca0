# case: roots, integrals, derivatives and a differential equation by numbers
# policy: script {"modules": {"math": null}}
# expect: value [1.414213562, True, True, 'the ends must differ in sign', 1.52138, 2.0, 9.0, True]
import math
from math import sin, pi


def derivative(f, h=1e-6):
    return lambda x: (f(x + h) - f(x - h)) / (2 * h)


def newton(f, x, tolerance=1e-12, limit=50):
    df = derivative(f)
    for step in range(1, limit + 1):
        nxt = x - f(x) / df(x)
        if math.isclose(nxt, x, rel_tol=tolerance):
            return nxt, step
        x = nxt
    raise ArithmeticError(f"no root within {limit} steps")


def bisect(f, low, high, eps=1e-9):
    assert f(low) * f(high) < 0, "the ends must differ in sign"
    while high - low > eps:
        mid = (low + high) / 2
        low, high = (mid, high) if f(low) * f(mid) > 0 else (low, mid)
    return (low + high) / 2


def simpson(f, a, b, n=100):
    h = (b - a) / n
    return h / 3 * sum((1 if i in (0, n) else 4 if i % 2 else 2) * f(a + i * h) for i in range(n + 1))


def trapezoid(f, a, b, n):
    xs = [a + (b - a) * i / n for i in range(n + 1)]
    return sum((x2 - x1) * (f(x1) + f(x2)) / 2 for x1, x2 in zip(xs, xs[1:]))


def runge_kutta(f, y, t, end, n):
    h = (end - t) / n
    for _ in range(n):
        k1 = f(t, y)
        k2 = f(t + h / 2, y + h * k1 / 2)
        k3 = f(t + h / 2, y + h * k2 / 2)
        k4 = f(t + h, y + h * k3)
        y += h * (k1 + 2 * k2 + 2 * k3 + k4) / 6
        t += h
    return y


root, steps = newton(lambda x: x ** 2 - 2, 1.0)
try:
    newton(lambda x: x * x + 1, 0.5)
except (ArithmeticError, ZeroDivisionError) as e:
    failure = "no root" in str(e)
try:
    bisect(lambda x: x, 1, 2)
except AssertionError as e:
    message = e.args[0]
[round(root, 9), steps < 8, failure, message, round(bisect(lambda x: x ** 3 - x - 2, 1, 2), 6), round(simpson(sin, 0, pi), 6), round(trapezoid(lambda x: x * x, 0, 3, 300), 3), round(runge_kutta(lambda t, y: y, 1, 0, 1, 50), 6) == round(math.e, 6)]
