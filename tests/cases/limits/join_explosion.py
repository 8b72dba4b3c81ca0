# case: joining with a long separator
# policy: expression
# expect: raises MemoryError or raises OverflowError or limit memory|steps
("x" * 100000).join("y" * 100000)
