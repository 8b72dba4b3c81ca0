# case: a policy that names a builtin or module that does not exist is a mistake that is told
# policy: script {"builtins": ["len", "eval"], "modules": {"socket": null}}
# expect: refused F401 line 1 column 1, F402 line 1 column 1
1
