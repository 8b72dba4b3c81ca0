# case: a class pattern with a dunder keyword
# expect: refused
match ():
    case object(__class__=c):
        c
