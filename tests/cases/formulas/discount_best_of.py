# case: the customer gets the best of several discounts, and its name
# policy: expression
# inputs: {"total": 180, "member": True, "items": 4}
# expect: value 'big order: 25.00'
"{1}: {0:.2f}".format(*max([(total * 0.1 if member else 0, "member"), (25.0 if total > 150 else 0, "big order"), (items * 3.5, "per item")]))
