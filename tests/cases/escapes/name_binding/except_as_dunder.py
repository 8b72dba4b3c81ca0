# case: a dunder is refused as name of a caught exception
# expect: refused F201 line 3 column 22
try:
    pass
except ValueError as __builtins__:
    pass
