# case: an elevator with states, a queue of calls and a trace of what it does in each tick
# expect: value ['3u 4u 4o 5u 5o 4d 3d 3o 2d 1d 1o 1i 0d 0o 0i', ['4o', '5o', '3o', '1o', '0o'], 14, 'no floor 9, only 0 to 5', {2}]
IDLE, UP, DOWN, OPEN = "idle", "up", "down", "open"


class Elevator:
    def __init__(self, floors, floor=0):
        self.floors = range(floors)
        self.floor = floor
        self.state = IDLE
        self.calls = set()
        self.waited = 0

    def call(self, *floors):
        for floor in floors:
            if floor not in self.floors:
                raise ValueError(f"no floor {floor}, only {self.floors.start} to {self.floors.stop - 1}")
            self.calls.add(floor)

    def _direction(self):
        above = {f for f in self.calls if f > self.floor}
        below = self.calls - above - {self.floor}
        if self.state == DOWN and below or self.state != UP and below and not above:
            return DOWN
        if above:
            return UP
        return DOWN if below else IDLE

    def tick(self):
        if self.floor in self.calls:
            self.calls.discard(self.floor)
            self.last, self.state = self.state if self.state != OPEN else IDLE, OPEN
            return
        if self.state == OPEN:
            self.state = self.last
        self.state = self._direction()
        self.floor += {UP: 1, DOWN: -1}.get(self.state, 0)
        self.waited += len(self.calls)


def run(elevator, calls, limit=40):
    trace = []
    for tick in range(limit):
        elevator.call(*calls.get(tick, ()))
        elevator.tick()
        trace.append(f"{elevator.floor}{elevator.state[0]}")
        if tick > max(calls) and elevator.state == IDLE:
            break
    else:
        trace.append("still running")
    return trace


elevator = Elevator(6, floor=2)
trace = run(elevator, {0: [4, 1], 3: [5, 3], 12: [0]})
stops = [t for t in trace if t.endswith("o")]
try:
    elevator.call(2, 9)
except ValueError as e:
    message = str(e)
[" ".join(trace), stops, elevator.waited, message, elevator.calls]
