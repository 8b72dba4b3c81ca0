# case: any keyword in a class header is refused
# expect: refused F105 line 1 column 17
class C(object, flag=1):
    pass
