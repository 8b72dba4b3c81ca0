# case: two lists that hold each other are a ring
# expect: not data [0][0][0]: contains itself
a, b = [], []
a.append(b)
b.append(a)
[a]
