# case: eight ways to sort, each against sorted
# expect: value [True, True, True, True, True, True, True, True]
def bubble(a):
    a = a[:]
    for i in range(len(a)):
        swapped = False
        for j in range(len(a) - 1 - i):
            if a[j] > a[j + 1]:
                a[j], a[j + 1] = a[j + 1], a[j]
                swapped = True
        if not swapped:
            break
    return a


def insertion(a):
    a = list(a)
    for i in range(1, len(a)):
        x, j = a[i], i - 1
        while j >= 0 and a[j] > x:
            a[j + 1] = a[j]
            j -= 1
        a[j + 1] = x
    return a


def merge(a):
    if len(a) < 2:
        return a
    m = len(a) // 2
    left, right, out = merge(a[:m]), merge(a[m:]), []
    while left and right:
        out.append((left if left[0] <= right[0] else right).pop(0))
    return out + left + right


def quick(a):
    if not a:
        return []
    p, *rest = a
    return quick([x for x in rest if x < p]) + [p] + quick([x for x in rest if x >= p])


def heap(a):
    a = a[:]

    def sift(i, n):
        while (c := 2 * i + 1) < n:
            if c + 1 < n and a[c + 1] > a[c]:
                c += 1
            if a[i] >= a[c]:
                return
            a[i], a[c] = a[c], a[i]
            i = c

    for i in reversed(range(len(a) // 2)):
        sift(i, len(a))
    for n in range(len(a) - 1, 0, -1):
        a[0], a[n] = a[n], a[0]
        sift(0, n)
    return a


def shell(a):
    a, gap = a[:], len(a) // 2
    while gap:
        for i in range(gap, len(a)):
            j = i
            while j >= gap and a[j - gap] > a[j]:
                a[j - gap], a[j] = a[j], a[j - gap]
                j -= gap
        gap //= 2
    return a


def counting(a):
    low = min(a)
    counts = [0] * (max(a) - low + 1)
    for x in a:
        counts[x - low] += 1
    return [low + i for i, n in enumerate(counts) for _ in range(n)]


def radix(a):
    low = min(a)
    a, e = [x - low for x in a], 1
    while max(a) // e:
        buckets = [[] for _ in range(10)]
        for x in a:
            buckets[x // e % 10].append(x)
        a = [x for b in buckets for x in b]
        e *= 10
    return [x + low for x in a]


data = [(i * 7919) % 211 - 100 for i in range(120)] + [5, 5, 5]
[f(data) == sorted(data) for f in (bubble, insertion, merge, quick, heap, shell, counting, radix)]
