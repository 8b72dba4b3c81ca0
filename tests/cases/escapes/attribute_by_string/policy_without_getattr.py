# case: without getattr in the policy its name is unknown, however it is brought in
# policy: script {"builtins": ["len", "str", "print", "list"], "inputs": []}
# expect: refused F205 line 1 column 11
def f(get=getattr):
    return get(1, "real")
f()
