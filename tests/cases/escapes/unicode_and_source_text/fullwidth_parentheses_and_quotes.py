# case: fullwidth parentheses and quotes are no Python
# generate: "print\uff081\uff09"
# expect: refused F001 line 1
