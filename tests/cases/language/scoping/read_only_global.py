# case: reading needs no declaration
# expect: value [10.0, 5.0]
RATE = 0.2


def tax(net):
    return round(net * RATE, 2)


before = tax(50)
RATE = 0.1
[before, tax(50)]
