# case: return in finally wins
# expect: value ["finally", ["body", "finally"]]
log = []


def f():
    try:
        log.append("body")
        return "body"
    finally:
        log.append("finally")
        return "finally"


[f(), log]
