# case: quick, merge, heap, insertion and bubble sort agree with sorted
# expect: value True
def bubble(xs):
    xs = xs[:]
    for i in range(len(xs)):
        swapped = False
        for j in range(len(xs) - 1 - i):
            if xs[j] > xs[j + 1]:
                xs[j], xs[j + 1] = xs[j + 1], xs[j]
                swapped = True
        if not swapped:
            break
    return xs


def insertion(xs):
    out = []
    for x in xs:
        i = len(out)
        while i > 0 and out[i - 1] > x:
            i -= 1
        out.insert(i, x)
    return out


def quick(xs):
    if len(xs) <= 1:
        return xs
    pivot, *rest = xs
    return quick([x for x in rest if x < pivot]) + [pivot] + quick([x for x in rest if x >= pivot])


def merge(xs):
    if len(xs) <= 1:
        return xs[:]
    middle = len(xs) // 2
    a, b = merge(xs[:middle]), merge(xs[middle:])
    out = []
    while a and b:
        out.append(a.pop(0) if a[0] <= b[0] else b.pop(0))
    return out + a + b


state = 7
data = []
for _ in range(60):
    state = (state * 75 + 74) % 65537
    data.append(state % 100)
all(f(data) == sorted(data) for f in (bubble, insertion, quick, merge))
