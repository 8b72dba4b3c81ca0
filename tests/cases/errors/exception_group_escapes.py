# case: an exception group that leaves the program
# expect: raises ExceptionGroup: many
raise ExceptionGroup("many", [ValueError("a"), TypeError("b")])
