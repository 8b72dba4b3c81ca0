# case: round without digits gives an int, with digits keeps the type
# expect: value [3, -2, 1, 1234.57, 1200.0, 20, 1, 5, 100000000000000000000]
[round(2.7), round(-2.5), round(1.0), round(1234.5678, 2), round(1234.5678, -2), round(17, -1), round(True), round(5, 2), round(1e20)]
