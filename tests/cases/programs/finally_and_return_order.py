# case: the order in which try, else, finally, return, break and continue run
# expect: value [['try', 'else', 'finally'], ['try', 'except x', 'finally'], ('from try', None), ['try', 'finally'], [0, 'f0', 'f1', 'div', 'f2', 3, 'f3', 'f4'], ['inner', 'middle', "KeyError('k')", True], True]
def plain(fail):
    log = []
    try:
        log.append("try")
        if fail:
            raise ValueError("x")
    except ValueError as e:
        log.append(f"except {e}")
    else:
        log.append("else")
    finally:
        log.append("finally")
    return log


def returns(log):
    try:
        return "from try", log.append("try")
    finally:
        log.append("finally")


def loop():
    log = []
    for i in range(6):
        try:
            if i == 1:
                continue
            if i == 4:
                break
            if i == 2:
                1 / 0
            log.append(i)
        except ZeroDivisionError:
            log.append("div")
        finally:
            log.append(f"f{i}")
    else:
        log.append("never")
    return log


def nested():
    log = []
    try:
        try:
            try:
                {}["k"]
            finally:
                log.append("inner")
        except IndexError:
            log.append("wrong handler")
        finally:
            log.append("middle")
    except LookupError as e:
        log.append(repr(e))
        try:
            raise
        except KeyError as again:
            log.append(again is e)
    return log


def name_is_gone():
    e = "before"
    try:
        raise ValueError
    except ValueError as e:
        pass
    try:
        return e
    except NameError as error:
        return isinstance(error, UnboundLocalError)


log = []
[plain(False), plain(True), returns(log), log, loop(), nested(), name_is_gone()]
