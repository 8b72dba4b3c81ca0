# case: a class is no data
# expect: not data: type
int
