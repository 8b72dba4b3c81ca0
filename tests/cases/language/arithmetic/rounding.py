# case: round goes to even on a half, and takes digits before the point
# expect: value [0, 2, 2, -2, 2.67, 1200.0, 1200, 1400, 7, 3.142]
[round(0.5), round(1.5), round(2.5), round(-1.5), round(2.675, 2), round(1234.567, -2), round(1250, -2), round(1350, -2), round(7), round(3.14159, 3)]
