# case: the names of guards are no names in source text
# expect: refused F001 line 1 column 1
<getattr>(1, "__class__")
