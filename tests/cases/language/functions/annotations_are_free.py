# case: annotations do not change how a function runs
# expect: value [[2.0, 4.0], ['aa', 'bb']]
def scale(values: list[float], factor: float = 2.0) -> list[float]:
    total: int
    result: list[float] = [v * factor for v in values]
    return result


[scale([1, 2]), scale("ab", 2)]
