# case: removing what is not there raises
# expect: raises ValueError
[1, 2].remove(3)
