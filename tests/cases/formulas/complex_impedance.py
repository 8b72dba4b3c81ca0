# case: complex numbers: the impedance of a circuit
# policy: expression
# inputs: {"r": 3.0, "x": 4.0}
# expect: value [5.0, (3-4j), (25+0j), (0.5+1.5j), 2.0, (-1+0j)]
[abs(complex(r, x)), complex(r, x).conjugate(), (r + x * 1j) * (r - x * 1j), (2 + 1j) / (1 - 1j), complex("1+2j").imag, (1j) ** 2]
