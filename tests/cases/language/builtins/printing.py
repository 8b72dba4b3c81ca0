# case: print to text, with separators
# expect: value None
# output: "a 1 None True\nx|y<\n[1, 'a'] {'k': 2.0} (1,) {3}\n"
print("a", 1, None, True)
print("x", "y", sep="|", end="<\n")
print([1, "a"], {"k": 2.0}, (1,), {3})
