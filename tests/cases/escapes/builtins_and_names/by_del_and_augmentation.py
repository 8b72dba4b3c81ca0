# case: an augmented assignment reads the program's own name, which is not bound, and no builtin behind it
# expect: raises NameError: eval
eval += 1
