# case: any keyword in a class header is refused
# expect: refused
class C(object, flag=1):
    pass
