# case: annotations of every kind, none of which is looked at when the program runs
# expect: value [0, ['a', 'b'], True, None, 1, {'x': 5}, 10.0, 5.0, [1, 2, 3, 4], 3, 3, None, False, [2, 4], ('a', 1), [[3.0]], None, {'ab': 2}, 'unbound']
from __future__ import annotations

counter: int = 0
names: list[str] = ["a", "b"]
later: dict[str, list[tuple[int, ...]]]
maybe: "Optional[SomeThing]" = None
(grouped): int = 1
table: dict[str, "Node | None"] = {}
table["x"]: int = 5
Matrix = list[list[float]]


class Node:
    value: int
    children: list[Node]
    parent: Node | None = None
    limit: "Final[int]" = 3
    shared: ClassVar[dict[str, int]] = {}

    def __init__(self: Node, value: int, *children: Node, parent: Node | None = None) -> None:
        self.value: int = value
        self.children: list[Node] = list(children)
        for child in children:
            child.parent = self

    def total(self, /, scale: float = 1.0, *, depth: int | None = None) -> float:
        result: float = self.value * scale
        for child in self.children:
            result += child.total(scale)
        return result

    def walk(self) -> Iterator[Node]:
        yield self
        for child in self.children:
            yield from child.walk()


def apply(f: Callable[[int], int], *args: int, default: str | None = None, **kwargs: Any) -> list[int]:
    """Types that nobody imported are never looked up."""
    doubled: list[int]
    doubled = [f(a) for a in args]
    return doubled


def swap(pair: tuple[int, str]) -> tuple[str, int]:
    a: int
    b: str
    a, b = pair
    return b, a


def multiply(m: Matrix, k: float = 2.0) -> Matrix:
    return [[x * k for x in row] for row in m]


def nothing() -> None: ...


def lengths(words: "list[str]") -> "dict[str, int]":
    return {w: len(w) for w in words}


tree: Node = Node(1, Node(2), Node(3, Node(4)))
try:
    later
except NameError:
    unbound: bool = True


def local():
    x: int
    try:
        return x
    except UnboundLocalError:
        return "unbound"


[counter, names, unbound, maybe, grouped, table, tree.total(), tree.total(0.5, depth=2), [n.value for n in tree.walk()], tree.children[1].children[0].parent.value, Node.limit, Node.parent, hasattr(Node, "value"), apply(lambda v: v * 2, 1, 2, default="x", other=3), swap((1, "a")), multiply([[1.5]]), nothing(), lengths(["ab"]), local()]
