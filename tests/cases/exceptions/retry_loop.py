# case: a retry loop around something that fails twice
# expect: value ("ok", 3)
attempts = 0


def flaky():
    global attempts
    attempts += 1
    if attempts < 3:
        raise TimeoutError("again")
    return "ok"


while True:
    try:
        result = flaky()
        break
    except TimeoutError:
        continue
(result, attempts)
