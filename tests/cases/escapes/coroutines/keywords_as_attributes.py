# case: nor are they attributes
# expect: refused F001 line 1
x.await
