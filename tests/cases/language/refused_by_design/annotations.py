# case: `__annotations__` is refused: annotations are checked, then dropped
# expect: refused F201 line 5
def f(n: int) -> str:
    return str(n)


f.__annotations__["n"]
