# case: ints have no size limit
# expect: value [265252859812191058636308480000000, 1267650600228229401496703205376, 302, 1428571428571428571428571428571428571428, 24]
factorial = 1
for n in range(1, 31):
    factorial *= n
[factorial, 2 ** 100, len(str(2 ** 1000)), (10 ** 40 + 1) // 7, -(10 ** 20) % 97]
