# case: nor are magics
# expect: refused F001 line 1
%time eval(1)
