# case: a generic stack
# policy: script {"modules": {"typing": null}}
# expect: value [2, [1], True]
from typing import Generic, TypeVar
T = TypeVar("T")


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)

    def pop(self) -> T:
        return self.items.pop()


s = Stack[int]()
s.push(1)
s.push(2)
[s.pop(), s.items, isinstance(s, Stack)]
