# case: two simple sorts
# expect: value [[1, 2, 5, 9], [1, 1, 2, 3]]
def bubble(a):
    a = a[:]
    for i in range(len(a)):
        for j in range(len(a) - 1 - i):
            if a[j] > a[j + 1]:
                a[j], a[j + 1] = a[j + 1], a[j]
    return a


def insertion(a):
    out = []
    for x in a:
        i = len(out)
        while i and out[i - 1] > x:
            i -= 1
        out.insert(i, x)
    return out


[bubble([5, 2, 9, 1]), insertion([3, 1, 2, 1])]
