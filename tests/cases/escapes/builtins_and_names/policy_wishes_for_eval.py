# case: no policy can offer what evaluates text
# policy: script {"builtins": ["len", "eval", "__import__", "<getattr>"]}
# expect: refused F401 line 1 column 1, F401 line 1 column 1, F401 line 1 column 1
len([])
