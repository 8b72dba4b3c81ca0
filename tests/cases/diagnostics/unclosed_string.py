# case: an open string is told
# policy: expression
# expect: refused F001 line 1
"price: 
