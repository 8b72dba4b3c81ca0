# case: return in finally wins, and the name of except is gone
# expect: value ['try', ['finally', 0, 1, 2, 'e is gone']]
def f():
    try:
        return "try"
    finally:
        log.append("finally")


def g():
    for i in range(3):
        try:
            continue
        finally:
            log.append(i)


log = []
r = f()
g()
try:
    1 / 0
except ZeroDivisionError as e:
    pass
try:
    e
except NameError:
    log.append("e is gone")
[r, log]
