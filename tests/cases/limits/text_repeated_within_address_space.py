# case: a request that the machine could hold and the limit does not
# policy: expression
# expect: raises MemoryError or limit memory
"a" * 500000000
