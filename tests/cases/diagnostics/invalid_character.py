# case: a typographic quote is told
# policy: expression
# expect: refused
“price” * 2
