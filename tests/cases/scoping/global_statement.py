# case: global writes the module's name
# expect: value [1, 6]
n = 1


def read():
    return n


def write():
    global n
    n += 5


before = read()
write()
[before, n]
