# case: the guards' own names are no identifiers
# expect: refused F001 line 1
<getattr> = 1
