# case: an input may be named like a refused builtin where the policy says so: it is the input
# policy: script {"inputs": ["eval", "open"]}
# inputs: {"eval": 1, "open": 2}
# expect: value [1, 2]
[eval, open]
