# case: type parameters of functions and classes, and type statements, which say nothing at run time
# expect: value [3, ['1', '2'], 'a', None, [('a', 1), ('b', 2)], 2, [1, 2], 'named']
# cpython: skip the syntax is that of 3.12, the test environment's CPython may be older
type Pair[A, B] = tuple[A, B]
type Tree = dict[str, Tree] | int


class Stack[T]:
    def __init__(self, *items: T) -> None:
        self.items: list[T] = list(items)

    def push(self, item: T) -> Stack[T]:
        self.items.append(item)
        return self

    def pop(self) -> T:
        return self.items.pop()

    def map[U](self, function: Callable[[T], U]) -> Stack[U]:
        return Stack(*[function(item) for item in self.items])


class Named[K: (str, int), *Rest, **P](Stack):
    name = "named"


def first[T](items: list[T], default: T | None = None) -> T | None:
    return items[0] if items else default


def pairs[A, B](many: dict[A, B]) -> list[Pair[A, B]]:
    return [*many.items()]


def depth(tree: Tree) -> int:
    return 1 + max(map(depth, tree.values()), default=0) if isinstance(tree, dict) else 0


stack = Stack(1, 2).push(3)
[stack.pop(), stack.map(str).items, first("ab"), first([]), pairs({"a": 1, "b": 2}), depth({"a": {"b": 1}, "c": {}}), Named(1).push(2).items, Named.name]
