# case: a builtin's method is no data
# expect: not data ['m']: method_descriptor
{"m": str.upper}
