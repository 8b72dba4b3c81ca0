# case: while has an else that runs without break
# expect: value ["end", 0]
n = 3
while n:
    n -= 1
else:
    r = "end"
[r, n]
