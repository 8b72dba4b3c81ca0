# case: annotations are accepted and do nothing
# expect: value [3, 5]
def add(a: int, b: "int" = 2) -> int:
    total: int = a + b
    unused: str
    return total


limit: float = 5
[add(1), limit]
