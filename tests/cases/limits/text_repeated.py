# case: a request for ten billion bytes can never fit: an ordinary error of the program, or the limit
# policy: expression
# expect: raises MemoryError or raises OverflowError or limit memory
"a" * 10 ** 10
