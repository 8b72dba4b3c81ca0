# case: the function behind `import` has no name, nor have its relatives
# expect: refused F201 line 1 column 1, F205 line 2 column 1, F201 line 3 column 1, F201 line 4 column 1
__import__("os")
open("os")
__loader__.load_module("os")
__spec__.loader
