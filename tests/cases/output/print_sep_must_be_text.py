# case: sep that is no text raises TypeError
# expect: raises TypeError: sep
print(1, 2, sep=3)
