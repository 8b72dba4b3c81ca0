# case: nothing that evaluates text is offered
# expect: refused
eval("1")
exec("1")
compile("1", "", "eval")
