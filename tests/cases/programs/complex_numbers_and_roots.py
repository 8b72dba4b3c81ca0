# case: quadratic roots that may be complex, polar forms, Mandelbrot rows, and the discrete Fourier transform
# policy: script {"modules": {"math": null}}
# expect: value [(2.0, 1.0), ((-1+2j), (-1-2j)), (-1.0,), (-0.5,), (), 5.0, (25+0j), 3.0, -4.0, True, (-1+0j), (1+0j), (-3+4j), (2+0j), complex(1.0, -0.0), 45.0, [2.0, 3.16227766, 0.0, 3.16227766], 'no order', 'int', '3.0-4.0j', '1000j']
# output: '------============+*.====-\n--==========++#.........+=\n.......................#+=\n--==========++#.........+=\n------============+*.====-\n'
from math import atan2, cos, degrees, isclose, pi, sin


def roots(a, b, c):
    if a == 0:
        return () if b == 0 else (-c / b,)
    d = b * b - 4 * a * c
    if d < 0:
        re, im = -b / (2 * a), (-d) ** 0.5 / (2 * a)
        return complex(re, im), complex(re, -im)
    s = d**0.5
    return ((-b + s) / (2 * a),) if d == 0 else ((-b + s) / (2 * a), (-b - s) / (2 * a))


def cis(angle):
    return complex(cos(angle), sin(angle))


def dft(xs, sign=-1):
    n = len(xs)
    return [sum(x * cis(sign * 2 * pi * k * i / n) for i, x in enumerate(xs)) for k in range(n)]


def mandelbrot(c, limit=20):
    z = 0j
    for n in range(limit):
        if abs(z) > 2:
            return n
        z = z * z + c
    return limit


for y in range(4, -5, -2):
    print("".join(" .:-=+*#%@"[mandelbrot(complex(x / 10, y / 4)) // 3 + 3 & 7] for x in range(-20, 6)))
signal = [1, 2, 0, -1]
spectrum = dft(signal)
back = [x / 4 for x in dft(spectrum, +1)]
assert all(isclose(b.real, s, abs_tol=1e-12) and abs(b.imag) < 1e-12 for b, s in zip(back, signal))
z = 3 - 4j
try:
    z < 1
except TypeError as e:
    order = "no order"
[roots(1, -3, 2), roots(1, 2, 5), roots(1, 2, 1), roots(0, 2, 1), roots(0, 0, 1), abs(z), z.conjugate() * z, z.real, z.imag, z == complex("3-4j"), (1j) ** 2, z**0, -z, complex(2), complex(1, -0.0), round(degrees(atan2(1, 1)), 9), [round(abs(s), 9) for s in spectrum], order, {1: "int"}[1 + 0j], f"{z:.1f}", str(1e3j)]
