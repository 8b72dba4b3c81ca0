# case: tuple assignment computes the right side first
# expect: value [0, 1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89]
a, b = 0, 1
out = []
while a < 100:
    out.append(a)
    a, b = b, a + b
out
