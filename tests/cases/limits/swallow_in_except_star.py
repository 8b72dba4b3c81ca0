# case: a limit error passes `except*`
# limits: {"steps": 100000000, "time": 60}
# expect: limit steps
while True:
    try:
        while True:
            pass
    except* BaseException:
        pass
