# case: the right side is not evaluated when the left decides
# policy: expression
# inputs: {"qty": 0, "total": 10}
# expect: value [0, True]
[qty and total / qty, qty == 0 or total / qty]
