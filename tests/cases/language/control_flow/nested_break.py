# case: break leaves the inner loop only
# expect: value [(1, 0), (2, 0), (2, 1)]
out = []
for i in range(3):
    for j in range(3):
        if j == i:
            break
        out.append((i, j))
out
