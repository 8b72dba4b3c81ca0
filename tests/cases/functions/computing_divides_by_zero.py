# case: a division by zero in a computing function that another calls is raised where it stands
# expect: raises ZeroDivisionError
# traceback: <module>:11 outer:7 inner:3
def inner(a, b):
    c = a - b
    return a // c

def outer(n):
    total = 0
    for i in range(n): total += inner(7, i)
    return total

outer(3)
outer(9)
