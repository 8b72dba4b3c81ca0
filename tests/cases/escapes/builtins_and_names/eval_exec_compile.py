# case: nothing that evaluates text is offered
# expect: refused F205 line 1 column 1, F205 line 2 column 1, F205 line 3 column 1
eval("1")
exec("1")
compile("1", "", "eval")
