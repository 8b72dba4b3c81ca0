# case: errors that the code generator finds count characters as well
# expect: refused F001 line 1 column 8
"日本語"; return 1
