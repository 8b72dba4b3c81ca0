# case: a limit error passes every manager that swallows
# limits: {"steps": 100000000, "time": 60}
# expect: limit steps
class M:
    def __enter__(self):
        pass

    def __exit__(self, *a):
        return True


while True:
    with M():
        while True:
            pass
