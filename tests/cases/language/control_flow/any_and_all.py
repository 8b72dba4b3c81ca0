# case: any, all and a loop with a flag agree
# expect: value [[False, False, True], [True, True, False], [False, False, True]]
rows = [[2, 4], [1, 2], []]
out = []
for row in rows:
    found = False
    for x in row:
        if x % 2:
            found = True
            break
    out.append([found, any(x % 2 for x in row), all(x % 2 == 0 for x in row)])
out
