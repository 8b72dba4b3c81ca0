# case: except* takes what it knows from a group
# expect: value [('os', ['error 1']), ('key', 1), ('rest', ["ValueError('v')"])]
def f():
    raise ExceptionGroup("there were problems", [OSError("error 1"), ValueError("v"), KeyError("k")])


log = []
try:
    try:
        f()
    except* OSError as eg:
        log.append(("os", [str(e) for e in eg.exceptions]))
    except* (KeyError, TypeError) as eg:
        log.append(("key", len(eg.exceptions)))
except ExceptionGroup as rest:
    log.append(("rest", [repr(e) for e in rest.exceptions]))
log
