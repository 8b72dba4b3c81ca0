# case: a family of syntax that the policy lacks is refused
# policy: expression {"syntax": []}
# expect: refused
(lambda: 1)()
