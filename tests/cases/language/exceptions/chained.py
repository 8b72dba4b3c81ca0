# case: raise from, and the exception that arrives
# expect: raises RuntimeError: bad config
def load(text):
    try:
        return int(text)
    except ValueError as e:
        raise RuntimeError("bad config") from e


load("x")
