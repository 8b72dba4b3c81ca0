# case: complex numbers compute and print
# expect: value [(-7+24j), (1.5+2j), 5.0, (3-4j), (-7+24j), (1-1j), (1+2j), '(3+4j)', '(-0-1j)', True, (-1+0j)]
z = 3 + 4j
[z * z, z / 2, abs(z), z.conjugate(), z ** 2, complex(1, -1), complex("1+2j"), str(z), repr(-1j), z == 3 + 4j, 1j * 1j]
