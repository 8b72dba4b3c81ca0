# case: operators bind as in Python, so a formula means what it says
# policy: expression
# inputs: {"a": 7, "b": 3}
# expect: value [13, 20, -49, 2, -3, 1, 2, 2.3333333333333335, 512, 3]
[a + b * 2, (a + b) * 2, -a ** 2, a // b, -a // b, a % b, -a % b, a / b, 2 ** 3 ** 2, a - b - 1]
