# case: a constant at the end of a branch is not folded with what stands behind the branches (RustPython 0.6 did, and wrongly)
# expect: value [1.0, 0.0, 1.0, 1.0, 3.5]
def f(x, y):
    return [(7 if x else y) // 7.0, (y if x else 7) // 7.0, (y or 7) // 7.0, (x and 7) // 7.0, (7 if x else y) / 2]


f(1, 0)
