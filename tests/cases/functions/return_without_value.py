# case: a function without return gives None; so does a script whose last line is no expression
# expect: value None
def f():
    pass


f()
x = 5
