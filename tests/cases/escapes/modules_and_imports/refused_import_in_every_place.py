# case: an import is judged wherever it stands
# policy: script {"modules": {"math": null}}
# expect: refused F301 line 2 column 12, F301 line 4 column 16, F301 line 6 column 12, F301 line 8 column 12, F301 line 10 column 12, F301 line 11 column 28, F301 line 14 column 22
def f():
    import os
    class A:
        import sys
class B:
    import gc
while False:
    import io
try:
    import re
except ImportError: import imp
match 1:
    case 1:
        if 1: import ast
