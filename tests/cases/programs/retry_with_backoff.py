# case: a retry decorator with exponential waits, a list of exceptions, and an error that keeps the last cause
# expect: value ([(0, [1]), (0, [3]), ('gave up after 4 attempts: no 3', ('no 3',)), 'at once: wrong'], [1, 2, 1, 2, 4])
class RetriesExhausted(Exception):
    def __init__(self, attempts, last):
        super().__init__(f"gave up after {attempts} attempts: {last}")
        self.last = last


def retry(times=3, *, on=(Exception,), wait=1, factor=2, sleep=lambda seconds: None):
    def decorate(function):
        def wrapper(*args, **kwargs):
            pause = wait
            for attempt in range(1, times + 1):
                try:
                    result = function(*args, **kwargs)
                except on as e:
                    if attempt == times:
                        raise RetriesExhausted(times, e) from e
                    sleep(pause)
                    pause *= factor
                else:
                    wrapper.calls.append(attempt)
                    return result

        wrapper.calls = []
        return wrapper

    return decorate


class Flaky:
    def __init__(self, *errors):
        self.errors = list(errors)

    def __call__(self, value="done"):
        if self.errors:
            raise self.errors.pop(0)
        return value


pauses = []
results = []
for service in (
    Flaky(),
    Flaky(TimeoutError("slow"), TimeoutError("slower")),
    Flaky(*[TimeoutError(f"no {i}") for i in range(5)]),
    Flaky(ValueError("wrong")),
):
    call = retry(4, on=(TimeoutError, OSError), sleep=pauses.append)(service)
    try:
        results.append((call(value=len(pauses)), call.calls))
    except RetriesExhausted as e:
        results.append((str(e), e.last.args))
    except ValueError as e:
        results.append(f"at once: {e}")
results, pauses
