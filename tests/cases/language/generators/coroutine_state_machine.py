# case: a machine of states driven by send
# expect: value ['locked', 'locked', 'open', 'open', 'locked']
def turnstile():
    state, log = "locked", []
    while True:
        event = yield state
        if state == "locked" and event == "coin":
            state = "open"
        elif state == "open" and event == "push":
            state = "locked"


t = turnstile()
[next(t)] + [t.send(e) for e in ("push", "coin", "coin", "push")]
