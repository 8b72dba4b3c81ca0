# case: print with sep, end and several values
# expect: value None
# output: '1, a, None, [1.5].\nab\n\n0-1-2-3!'
print(1, "a", None, [1.5], sep=", ", end=".\n")
print("a", "b", sep="")
print()
print(*range(4), sep="-", end="!")
