# case: print inside the text of what is printed
# limits: {"recursion": 5000, "time": 60, "output": 100000}
# expect: raises RecursionError or limit recursion
class C:
    def __str__(self):
        print(self)
        return ""


print(C())
