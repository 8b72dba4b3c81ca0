# case: modules that compile source text
# expect: refused F301 line 1 column 8, F301 line 1 column 13, F301 line 1 column 19, F301 line 1 column 27, F301 line 1 column 32, F301 line 1 column 44, F301 line 1 column 52
import ast, code, codeop, dis, py_compile, timeit, runpy
ast.literal_eval("1")
code.interact()
timeit.timeit("print(1)")
