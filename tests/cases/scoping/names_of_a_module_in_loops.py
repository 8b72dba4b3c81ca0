# case: names of the module, of a class body and of builtins, deleted, shadowed and stored again in loops that are warm
# expect: value [40, 'gone', 3, 'own', 3, [0, 1, 4], 'last']
count = 0
for n in range(40):
    count = count + 1
total = count

for n in range(40):
    maybe = n
    if n == 39:
        del maybe
try:
    found = maybe
except NameError:
    found = "gone"

lengths = []
for n in range(40):
    if n == 20:

        def len(value):
            return "own"

    if n == 30:
        before = len([1, 2, 3])
        del len
    lengths.append(len([1, 2, 3]))


class Body:
    squares = []
    for n in range(3):
        squares.append(n * n)
    last = "first"
    for n in range(40):
        last = "last"


[total, found, lengths[0], before, lengths[39], Body.squares, Body.last]
