# case: a builtin that a policy leaves out is refused like one that was never offered
# policy: script {"builtins": ["len"]}
# expect: refused F205 line 1 column 5, F205 line 2 column 1, F205 line 2 column 6
len(str(1))
map((print), [len])
