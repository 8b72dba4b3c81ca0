# case: a builtin that is not offered is refused as a mere value
# expect: refused F205 line 1 column 6, F205 line 2 column 6, F205 line 3 column 6, F205 line 4 column 6, F205 line 5 column 6, F205 line 6 column 6, F205 line 7 column 6, F205 line 8 column 6, F205 line 9 column 6, F205 line 10 column 6, F205 line 11 column 7, F205 line 12 column 7
x0 = eval
x1 = exec
x2 = compile
x3 = open
x4 = input
x5 = globals
x6 = locals
x7 = vars
x8 = dir
x9 = id
x10 = memoryview
x11 = breakpoint
