# case: the order of try, except, else and finally
# expect: value [['try', 'else', 'finally'], ['try', 'zero', 'finally'], ['try', 'lookup', 'finally'], ['try', 'lookup', 'finally']]
def run(f):
    log = []
    try:
        log.append("try")
        f()
    except ZeroDivisionError:
        log.append("zero")
    except (KeyError, IndexError) as e:
        log.append("lookup")
    else:
        log.append("else")
    finally:
        log.append("finally")
    return log


[run(lambda: None), run(lambda: 1 / 0), run(lambda: {}["x"]), run(lambda: [][1])]
