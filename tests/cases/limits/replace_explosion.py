# case: replacing the empty text between many characters by long text
# policy: expression
# expect: raises MemoryError or raises OverflowError or limit memory|steps
("a" * 100000).replace("", "b" * 100000)
