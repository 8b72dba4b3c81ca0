# case: range, abs and their like are what the program has made of them
# expect: value [10, 5, 'abs of -3', 7, [3, 9], 2]
def total(n):
    s = 0
    for i in range(n):
        s += i
    return s

def size(x):
    return abs(x)

results = [total(5), size(-5)]

def abs(x):
    return f'abs of {x}'

results.append(size(-3))

def range(n):
    return [n, 2]

results.append(total(5))

def larger(a, b):
    return max(a, b)

def max(*all):
    return sorted(all)

results.append(larger(9, 3))
del range
results.append(larger(total(2), 1)[1] + 1)
results
