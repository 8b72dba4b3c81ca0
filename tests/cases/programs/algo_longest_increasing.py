# case: longest increasing subsequence in two ways, and other classics over a list
# expect: value ([2, 5, 7, 101], 4, (6, [4, -1, 2, 1]), 1, None, (0, 1), None, [24, 12, 8, 6], 6)
def lis_slow(xs):
    best = []
    for i, x in enumerate(xs):
        best.append(max((best[j] for j in range(i) if xs[j] < x), key=len, default=[]) + [x])
    return max(best, key=len, default=[])


def lis_length(xs):
    tails = []
    for x in xs:
        low, high = 0, len(tails)
        while low < high:
            mid = (low + high) // 2
            if tails[mid] < x:
                low = mid + 1
            else:
                high = mid
        tails[low : low + 1] = [x]
    return len(tails)


def max_subarray(xs):
    best = here = xs[0]
    start = best_start = best_end = 0
    for i, x in enumerate(xs[1:], 1):
        if here < 0:
            here, start = x, i
        else:
            here += x
        if here > best:
            best, best_start, best_end = here, start, i
    return best, xs[best_start : best_end + 1]


def majority(xs):
    candidate, votes = None, 0
    for x in xs:
        if not votes:
            candidate = x
        votes += 1 if x == candidate else -1
    return candidate if xs.count(candidate) * 2 > len(xs) else None


def two_sum(xs, target):
    seen = {}
    for i, x in enumerate(xs):
        if (j := seen.get(target - x)) is not None:
            return j, i
        seen[x] = i


def product_except_self(xs):
    out, p = [], 1
    for x in xs:
        out.append(p)
        p *= x
    p = 1
    for i in range(len(xs) - 1, -1, -1):
        out[i] *= p
        p *= xs[i]
    return out


def rain(h):
    return sum(max(0, min(max(h[: i + 1]), max(h[i:])) - x) for i, x in enumerate(h))


xs = [10, 9, 2, 5, 3, 7, 101, 18]
lis_slow(xs), lis_length(xs), max_subarray([-2, 1, -3, 4, -1, 2, 1, -5, 4]), majority([1, 2, 1, 1, 3, 1]), majority([1, 2]), two_sum([2, 7, 11, 15], 9), two_sum([], 1), product_except_self([1, 2, 3, 4]), rain([0, 1, 0, 2, 1, 0, 1, 3, 2, 1, 2, 1])
