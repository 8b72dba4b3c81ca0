# case: all but the last four characters are masked
# policy: expression
# inputs: {"account": "1234567890"}
# expect: value "******7890"
"*" * (len(account) - 4) + account[-4:]
