# case: a try within an except
# expect: value ['empty', 'inner finally', "key 'x'"]
log = []
try:
    try:
        [].pop()
    except IndexError:
        log.append("empty")
        {}["x"]
    finally:
        log.append("inner finally")
except KeyError as e:
    log.append(f"key {e}")
log
