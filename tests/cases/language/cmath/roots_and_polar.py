# case: roots of negatives, polar coordinates
# policy: script {"modules": {"cmath": null}}
# expect: value [2j, 1.414214, 0.785398, 0.0, 2.0, 3.141593]
import cmath
r, phi = cmath.polar(1 + 1j)
z = cmath.rect(2, cmath.pi / 2)
[cmath.sqrt(-4), round(r, 6), round(phi, 6), round(z.real, 6), round(z.imag, 6), round(cmath.phase(-1), 6)]
