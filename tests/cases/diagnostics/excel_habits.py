# case: habits of spreadsheets: a leading equals sign
# policy: expression
# expect: refused
=price * qty
