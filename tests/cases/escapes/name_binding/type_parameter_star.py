# case: nor are star and double star type parameters
# expect: refused
def f[*__builtins__, **__import__](x):
    pass
