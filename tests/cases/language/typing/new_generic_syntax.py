# case: type parameters in brackets
# expect: value [3, '2']
# cpython: skip new in 3.12 (PEP 695)
type Pair[T] = tuple[T, T]


def first[T](items: list[T]) -> T:
    return items[0]


class Box[T]:
    def __init__(self, item: T) -> None:
        self.item = item

    def map[U](self, f) -> "Box[U]":
        return Box(f(self.item))


[first([3, 4]), Box(2).map(str).item]
