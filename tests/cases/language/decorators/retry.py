# case: a decorator that tries again
# expect: value ['done', ['attempt 1: not yet', 'attempt 2: not yet']]
def retry(times, on=Exception):
    def decorate(f):
        def wrapper(*args):
            for attempt in range(1, times + 1):
                try:
                    return f(*args)
                except on as e:
                    if attempt == times:
                        raise
                    log.append(f"attempt {attempt}: {e}")
        return wrapper
    return decorate


log = []
state = {"n": 0}


@retry(3, on=ValueError)
def flaky():
    state["n"] += 1
    if state["n"] < 3:
        raise ValueError("not yet")
    return "done"


[flaky(), log]
