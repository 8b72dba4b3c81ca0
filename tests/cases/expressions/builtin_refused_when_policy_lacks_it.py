# case: a builtin that the policy leaves out is refused by name
# policy: expression {"builtins": ["len"]}
# inputs: {"xs": [1]}
# expect: refused
len(xs) + sum(xs)
