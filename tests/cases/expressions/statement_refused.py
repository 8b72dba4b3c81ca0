# case: a statement is refused where one expression is asked for
# policy: expression
# expect: refused
x = 1
