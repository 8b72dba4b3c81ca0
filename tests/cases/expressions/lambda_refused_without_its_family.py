# case: a family of syntax that the policy lacks is refused
# policy: expression {"syntax": []}
# expect: refused F101 line 1 column 2
(lambda: 1)()
