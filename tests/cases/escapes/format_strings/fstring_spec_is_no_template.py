# case: braces that a spec gets at run time are not expanded
# expect: raises ValueError: Invalid format specifier
spec = "{0.__class__}"
f"{1:{spec}}"
