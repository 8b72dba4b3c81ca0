# case: a default is made once
# expect: value [[1], [1, 2], [9]]
def add(x, into=[]):
    into.append(x)
    return into[:]


[add(1), add(2), add(9, [])]
