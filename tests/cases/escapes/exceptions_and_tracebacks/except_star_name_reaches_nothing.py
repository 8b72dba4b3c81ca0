# case: what `except*` binds gives no traceback and no context
# expect: raises AttributeError: __traceback__
try:
    raise ValueError("x")
except* ValueError as group:
    getattr(group, "__" + "traceback" + "__")
