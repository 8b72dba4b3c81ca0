# case: an unbound name of a function around is no builtin
# expect: raises NameError: exec
def f():
    def g():
        return exec("1")

    if False:
        exec = None
    return g()


f()
