# case: await is refused in each place
# expect: refused F102 line 1 column 1, F102 line 2 column 2, F102 line 3 column 9, F102 line 4 column 4
await x
[await x for x in y]
lambda: await x
f"{await x}"
