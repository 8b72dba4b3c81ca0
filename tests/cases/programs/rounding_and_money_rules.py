# case: round to even, half up by integers, Swiss five cents, percent shares that add up, floor and divmod of negatives
# policy: script {"modules": {"math": null}}
# expect: value [[0, 2, 2, 0, -2], [2.67, 1.0, 1200.0, 20, 20, -1.2, 0.0], [1.0, 3.0, 1.13, -2.0], [1200, 1250, 1235, -100, 100000, 310], [0, 0, 0, 5, 5, 10, 10, 15, -5], [34, 33, 33], [4, 2, 1], [(-4, 1), (-4, -1), (-4.0, 0.5), (-3, -4, -3, -3), -1.0, 2, -4.0, 1.0], (['0.12', '0.38', '2.67', '0.00', '-0.00'], '0.2 0 1.23e+06', '0.30000000000000004', '0.30000000000000004', '1e+16', '1000000000000000.0', '1e-05', '1e+16'), (3, 2), '0x1.999999999999ap-4', (-0.25, -3.0), 1000.0, -31, 5, True]
import math


def half_up(value, digits=2):
    factor = 10**digits
    return math.floor(value * factor + 0.5) / factor


def cents_of(text):
    sign = -1 if text.lstrip().startswith("-") else 1
    units, _, part = text.strip().lstrip("+-").replace("'", "").partition(".")
    part = (part + "000")[:3]
    return sign * (int(units) * 100 + int(part[:2]) + (part[2] >= "5"))


def swiss(cents):
    return 5 * round(cents / 5)


def shares(total, weights):
    """Largest remainder: parts are whole and add up."""
    exact = [total * w / sum(weights) for w in weights]
    parts = [math.floor(x) for x in exact]
    order = sorted(range(len(weights)), key=lambda i: parts[i] - exact[i])
    for i in order[: total - sum(parts)]:
        parts[i] += 1
    assert sum(parts) == total
    return parts


evens = [round(x) for x in (0.5, 1.5, 2.5, -0.5, -1.5)]
digits = [round(2.675, 2), round(1.005, 2), round(1234.5678, -2), round(15, -1), round(25, -1), round(-1.25, 1), round(5e-324, 3)]
halves = [half_up(0.5, 0), half_up(2.5, 0), half_up(1.125), half_up(-2.5, 0)]
amounts = [cents_of(t) for t in ("12", "12.5", "12.345", "-0.995", "1'000.004", " +3.10 ")]
divisions = [(-7 // 2, -7 % 2), divmod(7, -2), divmod(-7.5, 2), (int(-3.9), math.floor(-3.9), math.trunc(-3.9), math.ceil(-3.9)), math.fmod(-7, 3), -7 % 3, 7.5 // -2, 1e300 % 7]
text = [f"{x:.2f}" for x in (0.125, 0.375, 2.675, 1e-9, -0.001)], "%.1f %.0f %.3g" % (0.25, 0.5, 1234567), f"{0.1 + 0.2:.17g}", repr(0.1 + 0.2), str(1e16), str(1e15), repr(1e-5), repr(100000.0 * 10**11)
[evens, digits, halves, amounts, [swiss(c) for c in (0, 1, 2, 3, 7, 8, 12, 13, -3)], shares(100, [1, 1, 1]), shares(7, [5, 3, 2]), divisions, text, (1.5).as_integer_ratio(), (0.1).hex(), math.modf(-3.25), float("1e3"), int("-0x1F", 16), int("0b101", 0), float("-inf") < -1e308]
