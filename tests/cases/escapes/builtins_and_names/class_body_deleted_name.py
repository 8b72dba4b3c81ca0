# case: a name deleted in a class body uncovers the program's own, never a builtin
# expect: raises NameError: exec
class A:
    exec = 1
    del exec
    x = exec
