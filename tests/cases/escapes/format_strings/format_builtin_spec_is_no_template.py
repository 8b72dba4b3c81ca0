# case: neither does the builtin format expand its spec
# expect: raises ValueError: Invalid format specifier
format(1, "{0.__class__}")
