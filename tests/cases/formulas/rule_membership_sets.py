# case: permissions as sets: what is missing, what is too much, what both have
# policy: expression
# inputs: {"need": {"read", "write"}, "have": frozenset({"read", "admin"})}
# expect: value [['write'], ['admin'], ['read'], ['admin', 'write'], ['admin', 'read', 'write'], False, False, True]
[sorted(need - have), sorted(have - need), sorted(need & have), sorted(need ^ have), sorted(need | have), need <= have, need.isdisjoint(have), {"read"} < need]
