# case: a list inside a tuple can change
# expect: value [([1, 2, 9], [3, 4]), 'TypeError']
v = ([1, 2], [3])
v[0].append(9)
try:
    v[1] += [4]
except TypeError:
    r = "TypeError"
[v, r]
