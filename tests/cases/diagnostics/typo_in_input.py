# case: a typo in an input's name is told with the right one when the inputs are known
# policy: expression {"inputs": ["price", "qty"]}
# expect: refused
# shows: price
prise * qty
