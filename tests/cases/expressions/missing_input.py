# case: an input that was not given is told by name
# policy: expression
# inputs: {"price": 2}
# expect: raises NameError: qty or input: qty
price * qty
