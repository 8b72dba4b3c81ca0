# case: annotations that are no types: tuples, lists, dicts, calls, numbers
# expect: value [(1, '1'), ['', 'n'], {'a': 1}, 5, 5, 7]
class Gt:
    def __init__(self, low):
        self.low = low


class Annotated:
    def __class_getitem__(cls, items):
        return items[0]


def pair(x: int) -> (int, str):
    return x, str(x)


def names(n: (int, float) = 2) -> [str]:
    return ["n" * i for i in range(int(n))]


def options(opts: {"a": int, "b": str} = None) -> {str: int}:
    return opts or {"a": 1}


def positive(n: Annotated[int, Gt(0)], step: -1 = 1, word: "a" "b" = "ab") -> 2 * 3:
    size: Gt(5) = n
    return size + step


limit: 10 = 5
choice: int if limit > 3 else str = 7
[pair(1), names(), options(), positive(4), limit, choice]
