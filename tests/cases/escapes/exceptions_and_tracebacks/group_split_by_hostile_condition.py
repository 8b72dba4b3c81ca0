# case: the condition of a group's split is code of the program, called with the program's exceptions
# expect: raises KeyError: 'condition'
def condition(error):
    raise KeyError("condition")


ExceptionGroup("g", [ValueError(1)]).split(condition)
