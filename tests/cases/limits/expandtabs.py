# case: a tab of a billion columns
# policy: expression
# expect: raises MemoryError or raises OverflowError or limit memory
"\t\t\t\t".expandtabs(999999999)
