# case: a typographic quote is told
# policy: expression
# expect: refused F001 line 1
“price” * 2
