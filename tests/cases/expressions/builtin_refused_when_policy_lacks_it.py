# case: a builtin that the policy leaves out is refused by name
# policy: expression {"builtins": ["len"]}
# inputs: {"xs": [1]}
# expect: refused F205 line 1 column 11
len(xs) + sum(xs)
