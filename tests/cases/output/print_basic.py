# case: print joins by blank and ends with a newline
# expect: value None
# output: "a 1 [2]\n\nx-y!\n"
print("a", 1, [2])
print()
print("x", "y", sep="-", end="!\n")
