# case: a simulated client with retries, backoff, a circuit breaker and a clock of its own
# expect: value [{'result': 200, 'history': ['ok after 0'], 'at': 0.0}, {'result': 200, 'history': ['HTTP 500', 'HTTP 503', 'ok after 2'], 'at': 1.5}, {'result': None, 'history': ['HTTP 404'], 'at': 1.5}, {'result': None, 'history': ['HTTP 500', 'HTTP 500', 'HTTP 500', 'open', 'gave up'], 'at': 15.0}, {'result': None, 'history': ['HTTP 500', 'HTTP 500', 'HTTP 500', 'open', 'gave up'], 'at': 28.5}]
from __future__ import annotations


class Clock:
    def __init__(self) -> None:
        self.now: float = 0.0

    def sleep(self, seconds: float) -> None:
        self.now += seconds


class ServerError(Exception):
    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status

    def __str__(self) -> str:
        return f"HTTP {self.status}"


class CircuitOpen(ServerError):
    def __init__(self) -> None:
        super().__init__(0)


class Client:
    threshold: int = 3
    cooldown: float = 10.0

    def __init__(self, responses: list[int], clock: Clock) -> None:
        self.responses = iter(responses)
        self.clock = clock
        self.failures = 0
        self.opened_at: float | None = None

    def call(self) -> int:
        if self.opened_at is not None:
            if self.clock.now - self.opened_at < self.cooldown:
                raise CircuitOpen
            self.opened_at = None
        status = next(self.responses, 200)
        if status >= 400:
            self.failures += 1
            if self.failures >= self.threshold:
                self.opened_at, self.failures = self.clock.now, 0
            raise ServerError(status)
        self.failures = 0
        return status


def with_backoff(func, clock: Clock, *, tries: int = 4, base: float = 0.5, factor: float = 2.0):
    delay = base
    history: list[str] = []
    for attempt in range(tries):
        try:
            result = func()
        except CircuitOpen:
            history.append("open")
            clock.sleep(Client.cooldown)
        except ServerError as e:
            history.append(str(e))
            if e.status < 500:
                break
            clock.sleep(delay)
            delay = min(delay * factor, 4.0)
        else:
            history.append(f"ok after {attempt}")
            return result, history
    else:
        history.append("gave up")
    return None, history


clock = Clock()
runs = []
for responses in ([200], [500, 503, 200], [404], [500] * 9, [500, 500, 500]):
    client = Client(responses, clock)
    result, history = with_backoff(client.call, clock)
    runs.append({"result": result, "history": history, "at": clock.now})
runs
