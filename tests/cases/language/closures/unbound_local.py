# case: a name that is assigned later is local from the start
# expect: raises UnboundLocalError
total = 0


def add(n):
    total += n
    return total


add(1)
