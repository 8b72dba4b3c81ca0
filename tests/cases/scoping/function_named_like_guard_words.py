# case: names such as getattr or import_ that a program defines do not change how attributes work
# expect: value ["mine", "X"]
def getattr(o, n):
    return "mine"


[getattr("x", "upper"), "x".upper()]
