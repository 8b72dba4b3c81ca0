# case: the check digit of an EAN-13 code
# policy: expression
# inputs: {"code": "400638133393"}
# expect: value 1
-sum(int(c) * (3 if i % 2 else 1) for i, c in enumerate(code)) % 10
