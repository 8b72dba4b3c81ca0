# case: only digits and a leading plus stay in a phone number
# policy: expression
# inputs: {"phone": "+49 (0)30 / 123-45"}
# expect: value '+4903012345'
("+" if phone.strip().startswith("+") else "") + "".join(c for c in phone if c.isdigit())
