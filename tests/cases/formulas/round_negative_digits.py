# case: round to tens and hundreds, of whole numbers and floats
# policy: expression
# inputs: {}
# expect: value [1200, 1200, 1400, -20, 20, 1200.0, 0, 2, 2, 2.67, 0, 1e+300]
[round(1234, -2), round(1250, -2), round(1350, -2), round(-15, -1), round(25, -1), round(1234.5, -2), round(0.5), round(1.5), round(2.5), round(2.675, 2), round(-0.4), round(1e300, 2)]
