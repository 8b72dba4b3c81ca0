# case: `:=` is not part of the expression policy unless it is added
# policy: expression
# expect: refused
[(x := 1), x]
