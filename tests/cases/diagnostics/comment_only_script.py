# case: a script of comments is a program whose value is None
# expect: value None

# nothing here
