# case: NewType, Callable, overload, TYPE_CHECKING
# policy: script {"modules": {"typing": null}}
# expect: value [6, 4, 'aa', 2, [0, 1], False]
from typing import TYPE_CHECKING, Callable, Iterator, NewType, overload
UserId = NewType("UserId", int)


@overload
def double(x: int) -> int: ...
@overload
def double(x: str) -> str: ...
def double(x):
    return x * 2


def apply(f: Callable[[int], int], n: int) -> int:
    return f(n)


def count(n: int) -> Iterator[int]:
    yield from range(n)


[UserId(5) + 1, double(2), double("a"), apply(lambda n: n + 1, 1), list(count(2)), TYPE_CHECKING]
