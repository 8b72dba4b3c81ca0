# case: the classic: price times quantity less discount
# policy: expression
# inputs: {"price": 9.5, "qty": 3, "discount": 0.1}
# expect: value 25.65
round(price * qty * (1 - discount), 2)
