# case: `open` is withheld: nothing touches a disk
# expect: refused F205 line 1
with open("data.csv") as f:
    rows = f.read()
