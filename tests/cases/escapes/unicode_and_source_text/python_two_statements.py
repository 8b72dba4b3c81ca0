# case: statements of Python 2 are no Python
# expect: refused F001 line 1
exec "import os" in {}
