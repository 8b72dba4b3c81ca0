# case: continue skips the rest of the body
# expect: value [('even', 2), ('odd', 3), ('even', 4), ('odd', 5), ('even', 6), ('odd', 7)]
out = []
for num in range(2, 8):
    if num % 2 == 0:
        out.append(("even", num))
        continue
    out.append(("odd", num))
out
