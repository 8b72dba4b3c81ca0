# case: `:=` is not part of the expression policy unless it is added
# policy: expression
# expect: refused F101 line 1 column 3
[(x := 1), x]
