# case: numbers and functions that a computing function takes from its globals are those of the moment of the call
# expect: value [6, 12, 7.5, 'xxx', 'no', -3]
factor = 2

def scaled(n):
    return n * factor

results = [scaled(3)]
factor = 4
results.append(scaled(3))
factor = 2.5
results.append(scaled(3))
factor = 'x'
results.append(scaled(3))
del factor
try:
    scaled(3)
except NameError:
    results.append('no')
factor = -1
results.append(scaled(3))
results
