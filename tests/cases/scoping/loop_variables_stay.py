# case: loop variables stay after the loop, also with else
# expect: value [2, "else", 1, "broke"]
for i in range(3):
    pass
else:
    r = "else"
for j in range(5):
    if j == 1:
        s = "broke"
        break
else:
    s = "whole"
[i, r, j, s]
