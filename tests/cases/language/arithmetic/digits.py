# case: digits of a number, by arithmetic and by text
# expect: value [45, [153, 370, 371, 407], 4321, [9, 0, 4, 5]]
def digit_sum(n):
    total = 0
    while n:
        n, d = divmod(n, 10)
        total += d
    return total


def armstrong(n):
    s = str(n)
    return n == sum(int(c) ** len(s) for c in s)


[digit_sum(987654321), [n for n in range(100, 1000) if armstrong(n)], int(str(1234)[::-1]), list(map(int, str(9045)))]
