# case: re-raise keeps the exception; an outer handler sees it
# expect: value ["inner", "outer boom"]
log = []
try:
    try:
        raise ValueError("boom")
    except ValueError:
        log.append("inner")
        raise
except Exception as e:
    log.append("outer " + str(e))
log
