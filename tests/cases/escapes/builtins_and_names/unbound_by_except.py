# case: the name of an exception that was not raised
# expect: raises NameError: input
try:
    pass
except KeyError as input:
    pass
input()
