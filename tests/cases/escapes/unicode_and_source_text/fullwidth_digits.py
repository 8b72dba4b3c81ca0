# case: fullwidth digits are no number
# generate: "x = \uff11"
# expect: refused F001 line 1
