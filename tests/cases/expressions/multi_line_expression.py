# case: one expression may span lines and carry comments
# policy: expression
# inputs: {"price": 10, "qty": 3}
# expect: value 33
(
    price * qty  # the goods
    + 3          # the freight
)
