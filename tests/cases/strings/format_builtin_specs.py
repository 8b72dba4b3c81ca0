# case: the format builtin with each kind of spec
# expect: value ['3.142', '1,000,000', '+42', '-000000042', '11', '   ab', '1.2e-05', '1', '2.500000e+00', '  12   ', '1.0+2.0j', '12_345_678', 'A', '1.5']
[format(3.14159, ".3f"), format(1e6, ",.0f"), format(42, "+d"), format(-42, "010"), format(3, "b"), format("ab", ">5"), format(0.000012, "g"), format(True, "d"), format(2.5, "e"), format(12, "^7"), format(1 + 2j, ".1f"), format(12345678, "_"), format(65, "c"), format(1.5, "n")]
