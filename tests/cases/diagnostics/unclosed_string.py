# case: an open string is told
# policy: expression
# expect: refused
"price: 
