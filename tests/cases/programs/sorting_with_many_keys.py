# case: stable sorting by several keys, mixed directions, natural order, ranks with ties, and a merge sort that agrees
# inputs: {"people": [["Özil", 33, "de"], ["adams", 41, "us"], ["Brown", 33, "us"], ["çelik", 28, "tr"], ["Zhao", 41, "cn"], ["brown", 28, "gb"]]}
# expect: value [['adams', 'Zhao', 'Brown', 'Özil', 'brown', 'çelik'], True, ['us', 'us', 'tr', 'gb', 'de', 'cn'], (True, True), ['IMG1.png', 'a', 'img2.png', 'img2b.png', 'img10.png', 'img12.png'], ['IMG1.png', 'a', 'img10.png', 'img12.png', 'img2.png', 'img2b.png'], {90: 1, 85: 3, 70: 4}, [1, 2, 3, None, None], ['Apple', 'apple', 'Banana', 'banana', 'cherry'], 28, 41, [(1, 'z'), (2, 'a'), (2, 'b')], [[1], [1, 5], [2]], ['o', 'l', 'l', 'h', 'e'], [-1, 0, True, 2.5], 'brown', 'apple']
def merge_sort(items, key=lambda x: x, reverse=False):
    if len(items) < 2:
        return items[:]
    middle = len(items) // 2
    left, right = merge_sort(items[:middle], key, reverse), merge_sort(items[middle:], key, reverse)
    merged = []
    while left and right:
        a, b = key(left[0]), key(right[0])
        take_right = a < b if reverse else b < a
        merged.append((right if take_right else left).pop(0))
    return merged + left + right


class Reversed:
    """Turns the order of a key around, for directions that differ by column."""

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        return other.value < self.value

    def __eq__(self, other):
        return self.value == other.value


def natural(text):
    parts, digits = [], ""
    for c in text + "\0":
        if c.isdigit():
            digits += c
            continue
        if digits:
            parts.append((0, int(digits), ""))
            digits = ""
        parts.append((1, 0, c))
    return parts


def ranks(values):
    ordered = sorted(values, reverse=True)
    return {v: ordered.index(v) + 1 for v in values}


by_age_then_name = sorted(sorted(people, key=lambda p: p[0].casefold()), key=lambda p: p[1], reverse=True)
one_pass = sorted(people, key=lambda p: (-p[1], p[0].casefold()))
mixed = sorted(people, key=lambda p: (Reversed(p[2]), p[1]))
table = people[:]
table.sort(key=lambda p: p[1])
same = merge_sort(people, key=lambda p: p[1]) == table, merge_sort(people, lambda p: p[1], True) == sorted(people, key=lambda p: p[1], reverse=True)
files = ["img12.png", "img10.png", "img2.png", "IMG1.png", "img2b.png", "a"]
nothing_last = sorted([3, None, 1, None, 2], key=lambda v: (v is None, v))
words = sorted("banana Apple cherry apple Banana".split(), key=lambda w: (w.lower(), w.isupper(), w))
youngest, *_, oldest = sorted(p[1] for p in people)
[[p[0] for p in by_age_then_name], by_age_then_name == one_pass, [p[2] for p in mixed], same, sorted(files, key=natural), sorted(files), ranks([90, 85, 90, 70]), nothing_last, words, youngest, oldest, sorted([(2, "b"), (1, "z"), (2, "a")]), sorted([[2], [1, 5], [1]]), sorted("hello", reverse=True), sorted({True, 0, 2.5, -1}), min(people, key=lambda p: (p[1], p[0]))[0], max("apple fig kiwi".split(), key=len)]
