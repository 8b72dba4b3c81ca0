# case: inputs that the program does not name do no harm
# policy: expression
# inputs: {"a": 1, "unused": [1, 2]}
# expect: value 1
a
