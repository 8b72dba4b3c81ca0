# case: a policy without attributes refuses every attribute at check time
# policy: expression {"attributes": "none"}
# inputs: {"s": "x"}
# expect: refused
s.upper()
