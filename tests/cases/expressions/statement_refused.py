# case: a statement is refused where one expression is asked for
# policy: expression
# expect: refused F003 line 1 column 1
x = 1
