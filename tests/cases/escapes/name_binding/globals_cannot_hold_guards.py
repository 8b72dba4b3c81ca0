# case: a program cannot put a guard's name into its own namespace
# expect: refused F205 line 1 column 1
globals()["<getattr>"] = lambda o, n: "evil"
