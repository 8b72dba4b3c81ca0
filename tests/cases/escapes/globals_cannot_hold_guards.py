# case: a program cannot put a guard's name into its own namespace
# expect: refused
globals()["<getattr>"] = lambda o, n: "evil"
