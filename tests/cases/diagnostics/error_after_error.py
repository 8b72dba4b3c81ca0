# case: several unknown builtins in one line
# expect: refused F205 line 1 column 1, F205 line 1 column 6, F205 line 1 column 17, F205 line 1 column 22
open(input()) + exec(compile)
