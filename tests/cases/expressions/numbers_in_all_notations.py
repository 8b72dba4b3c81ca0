# case: number literals in every notation
# policy: expression
# expect: value [255, 15, 5, 1000000, 1000.0, 0.5, 5.0, 1.001e-09, 3j, 150j, 3735928559]
[0xFF, 0o17, 0b101, 1_000_000, 1e3, .5, 5., 1_0.0_1e-1_0, 3j, 1.5e2j, 0xdead_beef]
