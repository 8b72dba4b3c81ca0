# case: a typo in an input's name is told with the right one when the inputs are known
# policy: expression {"inputs": ["price", "qty"]}
# expect: refused F206 line 1 column 1
# shows: price
prise * qty
