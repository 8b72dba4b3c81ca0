# case: an augmented assignment through an own class changes the own class and never its builtin base
# expect: raises TypeError
class L(list):
    pass


L.append += 1
