# case: asteval, issue 32: a guarded type() that gives the real one when it is asked about a class
# expect: raises TypeError: type() takes 1 argument here: write a class statement
t = type(str)
t("X", (str,), {"format": lambda self: 1})
