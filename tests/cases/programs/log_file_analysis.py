# case: log lines parsed by hand, counted by level and hour, with a histogram
# inputs: {"log": "2024-05-01 08:01:02 INFO  web: GET /index 200 12ms\n2024-05-01 08:01:09 ERROR db: timeout\n2024-05-01 09:15:00 INFO  web: GET /cart 200 48ms\ngarbage\n2024-05-01 09:16:10 WARN  web: GET /cart 404 3ms\n2024-05-01 09:17:44 INFO  web: POST /order 201 230ms"}
# expect: value ({'DEBUG': 0, 'INFO': 3, 'WARN': 1, 'ERROR': 1}, [4], 'POST /order 201 230ms', [12, None, 48, 3, 230])
# output: '08h ##     2\n09h ###    3\n'
LEVELS = ("DEBUG", "INFO", "WARN", "ERROR")


class Entry:
    __slots__ = ("date", "time", "level", "source", "message")

    def __init__(self, line):
        self.date, self.time, self.level, rest = line.split(None, 3)
        if self.level not in LEVELS:
            raise ValueError(self.level)
        self.source, _, self.message = rest.partition(": ")

    @property
    def hour(self):
        return int(self.time[:2])

    @property
    def took(self):
        last = self.message.rsplit(" ", 1)[-1]
        return int(last[:-2]) if last.endswith("ms") else None


entries, bad = [], []
for number, line in enumerate(log.split("\n"), 1):
    try:
        entries.append(Entry(line))
    except ValueError:
        bad.append(number)

counts = {level: sum(e.level == level for e in entries) for level in LEVELS}
for hour in sorted({e.hour for e in entries}):
    n = sum(1 for e in entries if e.hour == hour)
    print(f"{hour:02}h {'#' * n:<6} {n}")
slowest = max((e for e in entries if e.took is not None), key=lambda e: e.took)
(counts, bad, slowest.message, [e.took for e in entries])
