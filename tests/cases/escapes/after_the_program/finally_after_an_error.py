# case: an error that ends the program is told, whatever finalisers do
# limits: {"steps": 300000000}
# expect: raises ValueError: m
def g():
    try:
        yield 1
    finally:
        raise KeyError("late")


i = g()
next(i)
raise ValueError("m")
