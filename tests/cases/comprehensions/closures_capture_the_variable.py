# case: lambdas in a comprehension share its variable
# expect: value [[2, 2, 2], [3, 4, 5]]
fs = [lambda y: x + y for x in range(3)]
gs = [(lambda x: lambda y: x + y)(x) for x in range(3)]
[[f(0) for f in fs], [g(3) for g in gs]]
