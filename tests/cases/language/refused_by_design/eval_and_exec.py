# case: `eval`, `exec` and `compile` are withheld: text that nobody checked would become code
# expect: refused F205 line 1, F205 line 2, F205 line 3
a = eval("1 + 1")
exec("b = 2")
compile("3", "x", "eval")
