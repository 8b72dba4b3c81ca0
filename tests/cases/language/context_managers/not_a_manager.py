# case: with needs the two methods
# expect: raises TypeError
with 5 as x:
    pass
