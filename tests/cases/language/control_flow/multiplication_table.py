# case: nested loops print a table
# expect: value None
# output: '  1  2  3\n  2  4  6\n  3  6  9\n'
for i in range(1, 4):
    for j in range(1, 4):
        print(f"{i * j:3}", end="")
    print()
