# case: a keyword cannot be a name
# expect: refused F001 line 1
class = 3
