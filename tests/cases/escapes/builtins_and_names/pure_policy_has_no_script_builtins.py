# case: a formula has no builtins that reach names, classes or output
# policy: expression
# expect: refused F205 line 1 column 2, F205 line 1 column 11, F205 line 1 column 20, F205 line 1 column 29, F205 line 1 column 35, F205 line 1 column 43, F205 line 1 column 50, F205 line 1 column 57, F205 line 1 column 67
[getattr, hasattr, setattr, type, object, print, super, callable, delattr]
