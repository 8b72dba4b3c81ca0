# case: and in code that never runs
# expect: refused F205 line 2 column 5, F205 line 4 column 5, F205 line 6 column 12, F205 line 7 column 8
if False:
    eval
while 0:
    exec
def f():
    return compile
0 and (id)
