# case: a class pattern with a dunder keyword
# expect: refused F201 line 2 column 17
match ():
    case object(__class__=c):
        c
