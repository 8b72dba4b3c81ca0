# case: bools count as ints and stay bools where they should, and None is nothing but None
# expect: value [2, True, 0, 1, False, None, 'TypeError', True, -1, 1, 3]
def plus(a, b):
    return a + b

def conjunction(a, b):
    return a & b

def either(a, b):
    return a or b

def chosen(a):
    return -1 if a is None else a

results = [plus(True, True), conjunction(True, True), conjunction(True, 2), plus(False, 1), either(0, False), either(0, None)]
try:
    plus(1, None)
except TypeError as error:
    results.append(type(error).__name__)
results += [either(True, 3), chosen(None), chosen(1), plus(1, 2)]
results
