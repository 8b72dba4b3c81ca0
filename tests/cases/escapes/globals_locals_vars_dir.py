# case: nothing that hands out namespaces is offered
# expect: refused
[globals(), locals(), vars(), dir()]
