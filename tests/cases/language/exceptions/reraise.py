# case: raise without an expression raises again
# expect: value ['flew by', 'HiThere']
log = []


def inner():
    try:
        raise NameError("HiThere")
    except NameError:
        log.append("flew by")
        raise


try:
    inner()
except NameError as e:
    log.append(str(e))
log
