# case: two fast sorts
# expect: value [True, True, [1, 2]]
def merge_sort(a):
    if len(a) < 2:
        return a
    m = len(a) // 2
    left, right = merge_sort(a[:m]), merge_sort(a[m:])
    out = []
    while left and right:
        out.append((left if left[0] <= right[0] else right).pop(0))
    return out + left + right


def quick(a):
    if not a:
        return []
    p, *rest = a
    return quick([x for x in rest if x < p]) + [p] + quick([x for x in rest if x >= p])


data = [(n * 37) % 23 for n in range(20)]
[merge_sort(data) == sorted(data), quick(data) == sorted(data), merge_sort([2, 1])]
