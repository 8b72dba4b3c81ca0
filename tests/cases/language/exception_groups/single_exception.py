# case: except* wraps a single exception
# expect: value ['ExceptionGroup', ['alone']]
try:
    raise ValueError("alone")
except* ValueError as eg:
    r = [type(eg).__name__, [str(e) for e in eg.exceptions]]
r
