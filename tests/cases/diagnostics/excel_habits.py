# case: habits of spreadsheets: a leading equals sign
# policy: expression
# expect: refused F001 line 1
=price * qty
