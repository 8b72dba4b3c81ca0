# case: importing by name
# expect: refused F301 line 1 column 8
import importlib
importlib.import_module("os")
importlib.reload(importlib)
