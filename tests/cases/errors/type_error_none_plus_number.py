# case: adding a number to a missing value names both types
# policy: expression
# inputs: {"price": None}
# expect: raises TypeError: 'NoneType' and 'int'
price + 1
