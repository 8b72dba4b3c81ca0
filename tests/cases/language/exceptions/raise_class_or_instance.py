# case: both forms of raise; other objects cannot be raised
# expect: value ['', 'x', 'TypeError']
out = []
for make in (lambda: ValueError, lambda: ValueError("x"), lambda: "text"):
    try:
        raise make()
    except ValueError as e:
        out.append(str(e))
    except TypeError as e:
        out.append(type(e).__name__)
out
