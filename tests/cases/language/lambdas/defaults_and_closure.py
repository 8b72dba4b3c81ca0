# case: lambdas capture and have defaults
# expect: value [11, 2, 200, (1, 2)]
base = 10
add = lambda x, y=base: x + y
base = 100
mul = lambda x: x * base
[add(1), add(1, 1), mul(2), (lambda x: lambda y: (x, y))(1)(2)]
