# case: the module of builtins under its own name
# expect: refused F301 line 1 column 8
import builtins
builtins.eval("1")
