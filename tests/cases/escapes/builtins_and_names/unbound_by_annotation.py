# case: an annotation without value binds nothing
# expect: raises NameError: eval
eval: int
eval("1")
