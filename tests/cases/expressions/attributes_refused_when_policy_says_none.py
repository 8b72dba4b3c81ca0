# case: a policy without attributes refuses every attribute at check time
# policy: expression {"attributes": "none"}
# inputs: {"s": "x"}
# expect: refused F207 line 1 column 3
s.upper()
