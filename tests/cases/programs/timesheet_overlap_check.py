# case: times of day parsed by hand, overlaps found, hours summed per project
# inputs: {"text": "08:00-09:30 alpha\n09:15-10:00 beta\n10:00-12:00 alpha\n\n# lunch\n13:00-17:45 gamma\n17:45-18:00 alpha"}
# expect: value [[('alpha', 'beta', '09:15-09:30')], {'alpha': 3.75, 'beta': 0.75, 'gamma': 4.75}, ('08:00', '18:00'), 'no time of day: 25:30']
def minutes(clock):
    hours, _, mins = clock.partition(":")
    value = int(hours) * 60 + int(mins)
    if not 0 <= value <= 24 * 60:
        raise ValueError(f"no time of day: {clock}")
    return value


def clock(value):
    return "{:02}:{:02}".format(*divmod(value, 60))


entries = []
for line in text.splitlines():
    line = line.strip()
    if not line or line.startswith("#"):
        continue
    span, project = line.split(maxsplit=1)
    start, end = (minutes(part) for part in span.split("-"))
    entries.append((start, end, project))

overlaps = [
    (a[2], b[2], f"{clock(max(a[0], b[0]))}-{clock(min(a[1], b[1]))}")
    for i, a in enumerate(entries)
    for b in entries[i + 1 :]
    if a[0] < b[1] and b[0] < a[1]
]
hours = {}
for start, end, project in entries:
    hours[project] = hours.get(project, 0) + (end - start) / 60
day = (clock(min(s for s, *_ in entries)), clock(max(e for _, e, _ in entries)))
try:
    minutes("25:30")
except ValueError as problem:
    message = f"{problem}"
[overlaps, hours, day, message]
