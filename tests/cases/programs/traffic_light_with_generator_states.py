# case: a state machine whose states are generator functions driven by send
# expect: value [['green', 'green', 'yellow 0', 'yellow 1', 'yellow 1', 'red', 'red', 'red', 'green', 'yellow 0', 'blinking', 'blinking', 'red', 'red'], ['green ignores tick', 'change', 'change', 'change', 'change', 'change', 'change'], None]
def green(log):
    event = yield "green"
    while event != "button":
        log.append(f"green ignores {event}")
        event = yield "green"
    return yellow


def yellow(log):
    ticks = 0
    while ticks < 2:
        event = yield f"yellow {ticks}"
        if event == "tick":
            ticks += 1
        elif event == "fault":
            return blinking
    return red


def red(log):
    for _ in range(3):
        event = yield "red"
        if event == "fault":
            return blinking
    return green


def blinking(log):
    while True:
        if (yield "blinking") == "reset":
            return red


def run(state, log):
    while state is not None:
        state = yield from state(log)
        log.append("change")


log = []
machine = run(green, log)
trace = [next(machine)]
for event in "tick button tick noise tick tick tick tick button fault tick reset tick".split():
    trace.append(machine.send(event))
machine.close()
try:
    machine.send("tick")
except StopIteration as e:
    ended = e.value
[trace, log, ended]
