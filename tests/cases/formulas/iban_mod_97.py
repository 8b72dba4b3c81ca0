# case: an IBAN is valid when its number modulo 97 is one
# policy: expression
# inputs: {"iban": "DE89 3704 0044 0532 0130 00"}
# expect: value True
(lambda s: int("".join(str(int(c, 36)) for c in s[4:] + s[:4])) % 97 == 1)(iban.replace(" ", ""))
