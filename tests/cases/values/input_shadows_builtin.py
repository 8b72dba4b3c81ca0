# case: an input named like a builtin hides it, as a global does in Python
# inputs: {"max": 5, "xs": [1, 2]}
# expect: value 6
max + min(xs)
