# case: a class body that makes a class that makes a class
# limits: {"recursion": 5000, "time": 60}
# expect: raises RecursionError or limit recursion|memory
def make():
    class C:
        x = make()
    return C


make()
