# case: binary search: first, last, nearest, by key, in a rotated list, of an answer
# expect: value [1, 4, 3, 6, 0, 4, '4 is not there', 5, -1, [4, 2, -1], 500, 1, 6]
def bisect_left(a, x, key=lambda v: v):
    low, high = 0, len(a)
    while low < high:
        mid = low + (high - low) // 2
        if key(a[mid]) < x:
            low = mid + 1
        else:
            high = mid
    return low


def bisect_right(a, x):
    low, high = 0, len(a)
    while low < high:
        mid = (low + high) >> 1
        low, high = (low, mid) if x < a[mid] else (mid + 1, high)
    return low


def index(a, x):
    i = bisect_left(a, x)
    if i != len(a) and a[i] == x:
        return i
    raise ValueError(f"{x} is not there")


def recursive(a, x, low=0, high=None):
    high = len(a) - 1 if high is None else high
    if low > high:
        return -1
    mid = (low + high) // 2
    return mid if a[mid] == x else recursive(a, x, low, mid - 1) if a[mid] > x else recursive(a, x, mid + 1, high)


def rotated(a, x):
    low, high = 0, len(a) - 1
    while low <= high:
        mid = (low + high) // 2
        if a[mid] == x:
            return mid
        if a[low] <= a[mid]:
            low, high = (low, mid - 1) if a[low] <= x < a[mid] else (mid + 1, high)
        else:
            low, high = (mid + 1, high) if a[mid] < x <= a[high] else (low, mid - 1)
    return -1


class Squares:
    """A sequence that is never stored."""

    def __len__(self):
        return 10 ** 6

    def __getitem__(self, i):
        if i >= len(self):
            raise IndexError(i)
        return i * i


def smallest(low, high, ok):
    while low < high:
        mid = (low + high) // 2
        low, high = (low, mid) if ok(mid) else (mid + 1, high)
    return low


a = [1, 3, 3, 3, 7, 9]
try:
    index(a, 4)
except ValueError as e:
    error = str(e)
days = smallest(1, 500, lambda capacity: (lambda run: run([3, 2, 2, 4, 1, 4], 0, 1, capacity))(lambda ws, load, d, c: max(ws) <= c and sum(ws) <= c * 3 and all(w <= c for w in ws)))
[bisect_left(a, 3), bisect_right(a, 3), bisect_right(a, 3) - bisect_left(a, 3), bisect_left(a, 10), bisect_left([], 1), index(a, 7), error, recursive(a, 9), recursive(a, 2), [rotated([4, 5, 6, 7, 0, 1, 2], x) for x in (0, 6, 3)], bisect_left(Squares(), 250000), bisect_left([("a", 1), ("b", 5)], 3, key=lambda p: p[1]), days]
