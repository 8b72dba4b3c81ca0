# case: closing runs the finally
# expect: value [['open', 'closed'], []]
log = []


def reader():
    try:
        log.append("open")
        while True:
            yield len(log)
    finally:
        log.append("closed")


g = reader()
next(g)
g.close()
[log, list(g)]
