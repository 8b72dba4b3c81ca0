# case: a keyword cannot be a name
# expect: refused
class = 3
