# case: what an interactive interpreter adds is not offered
# expect: refused F205 line 1 column 2, F205 line 1 column 8, F205 line 1 column 14, F205 line 1 column 20, F205 line 1 column 29, F205 line 1 column 38
[help, exit, quit, license, credits, copyright]
