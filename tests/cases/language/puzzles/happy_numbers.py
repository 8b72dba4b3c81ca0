# case: sums of squares of digits
# expect: value [1, 7, 10, 13, 19, 23, 28, 31, 32, 44, 49]
def happy(n):
    seen = set()
    while n != 1 and n not in seen:
        seen.add(n)
        n = sum(int(d) ** 2 for d in str(n))
    return n == 1


[n for n in range(1, 50) if happy(n)]
