# case: Euler's identity, and finite tests
# policy: script {"modules": {"cmath": null}}
# expect: value [-1.0, True, True, True, True, 3.141593]
import cmath
z = cmath.exp(1j * cmath.pi)
[round(z.real, 9), round(z.imag, 9) == 0, cmath.isfinite(z), cmath.isnan(complex("nan")), cmath.isinf(complex("inf")), round(abs(cmath.log(-1)), 6)]
