# case: a limit error passes every `finally`
# limits: {"steps": 100000000, "time": 60}
# expect: limit steps
def f():
    while True:
        try:
            while True:
                pass
        finally:
            continue


f()
