# case: `globals`, `locals`, `vars` and `dir` are withheld: the program's names lie beside the guards
# expect: refused F205 line 2, F205 line 2, F205 line 2, F205 line 2
def f(x):
    return globals()["y"], locals(), vars(), dir()
