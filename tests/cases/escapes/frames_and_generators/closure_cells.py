# case: closures share cells, and no name reaches a cell
# expect: value [False, False, False]
# cpython: skip CPython hands the cells out
def outer():
    secret = 1

    def inner():
        return secret

    return inner


[hasattr(outer(), name) for name in ["__closure__", "cell_contents", "func_closure"]]
