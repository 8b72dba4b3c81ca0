# case: round goes to the even neighbour on exact halves, as Python does
# policy: expression
# expect: value [0, 2, 2, 0, 2.67, 0.12, 1200, 200, 200]
[round(0.5), round(1.5), round(2.5), round(-0.5), round(2.675, 2), round(0.125, 2), round(1234, -2), round(150, -2), round(250, -2)]
