# case: generic classes are subscripted at run time: Stack[int](), class B[T](A[T])
# expect: value [[1], ['x'], [2], True, [], {'a': 1}]
# output: 'pushed x\n'
# cpython: skip the test environment's is older than 3.12
class Stack[T]:
    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)


class Loud[T](Stack[T]):
    def push(self, item: T) -> None:
        super().push(item)
        print("pushed", item)


class Ints(Stack[int]):
    pass


type Names = list[str]
s = Stack[int]()
s.push(1)
l = Loud[str]()
l.push("x")
i = Ints()
i.push(2)
empty: Names = list[str]()
[s.items, l.items, i.items, isinstance(l, Stack), empty, dict[str, int](a=1)]
