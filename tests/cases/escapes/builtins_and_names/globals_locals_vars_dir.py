# case: nothing that hands out namespaces is offered
# expect: refused F205 line 1 column 2, F205 line 1 column 13, F205 line 1 column 23, F205 line 1 column 31
[globals(), locals(), vars(), dir()]
