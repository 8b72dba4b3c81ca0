# case: nor are star and double star type parameters
# expect: refused F201 line 1 column 8, F201 line 1 column 24
def f[*__builtins__, **__import__](x):
    pass
