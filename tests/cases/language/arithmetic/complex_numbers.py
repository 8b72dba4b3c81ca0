# case: complex arithmetic, parts and absolute value
# expect: value [3.0, 4.0, 5.0, (3-4j), (4+2j), (11-2j), True, '(3+4j)', True]
z = 3 + 4j
w = complex(1, -2)
[z.real, z.imag, abs(z), z.conjugate(), z + w, z * w, z == 3 + 4j, str(z), (1j) ** 2 == -1]
