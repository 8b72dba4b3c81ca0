# case: `and`/`or` give an operand, not a bool; `not` gives a bool
# policy: expression
# inputs: {"name": "", "default": "n/a"}
# expect: value ['n/a', 3, None, '', True, False]
[name or default, default and 3, 0 or [] or None, 1 and "" and 2, not name, not 0.5]
