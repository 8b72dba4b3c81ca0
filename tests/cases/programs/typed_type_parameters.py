# case: type parameters of functions and classes, and type aliases
# expect: value [6, '(1 (2 3))', 3.5, ['1', '2.5'], 2.5, None, 'a', 1, ('tagged', 1, 'x'), (1, 'a')]
# cpython: skip the test environment's is older than 3.12
type Pair[A, B] = tuple[A, B]
type Number = int | float
type Tree[T] = Leaf[T] | Node[T]


class Leaf[T]:
    __match_args__ = ("value",)

    def __init__(self, value: T) -> None:
        self.value = value


class Node[T]:
    __match_args__ = ("left", "right")

    def __init__(self, left: Tree[T], right: Tree[T]) -> None:
        self.left, self.right = left, right


def fold[T, R](tree: Tree[T], leaf: Callable[[T], R], node: Callable[[R, R], R]) -> R:
    match tree:
        case Leaf(value):
            return leaf(value)
        case Node(left, right):
            return node(fold(left, leaf, node), fold(right, leaf, node))


class Stack[T: (int, str)]:
    def __init__(self) -> None:
        self._items: list[T] = []

    def push(self, item: T) -> None:
        self._items.append(item)

    def pop(self) -> T:
        return self._items.pop()

    def map[U](self, f: Callable[[T], U]) -> list[U]:
        return [f(i) for i in self._items]


class Numbers[N: Number](Stack):
    def total(self) -> N:
        return sum(self._items)


def first[T](items: Sequence[T], default: T | None = None) -> T | None:
    return items[0] if items else default


def apply[**P, R](f: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
    return f(*args, **kwargs)


def tag[*Ts](*values: *Ts) -> tuple[str, *Ts]:
    return ("tagged", *values)


s = Numbers()
s.push(1)
s.push(2.5)
tree = Node(Leaf(1), Node(Leaf(2), Leaf(3)))
pair: Pair[int, str] = (1, "a")
[fold(tree, lambda v: v, lambda a, b: a + b), fold(tree, str, "({} {})".format), s.total(), s.map(str), s.pop(), first([]), first("ab"), apply(max, 1, 5, key=lambda v: -v), tag(1, "x"), pair]
