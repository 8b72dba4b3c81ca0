# case: a small evaluator of expression trees by nested patterns
# expect: value 14
def run(tree):
    match tree:
        case ("+", left, right):
            return run(left) + run(right)
        case ("*", left, right):
            return run(left) * run(right)
        case ("neg", x):
            return -run(x)
        case int() | float() as n:
            return n


run(("+", ("*", 3, 4), ("neg", -2)))
