# case: a dunder is refused as name of a caught exception
# expect: refused
try:
    pass
except ValueError as __builtins__:
    pass
