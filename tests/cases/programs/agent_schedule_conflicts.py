# case: meetings: overlaps, free slots, rooms needed, merged intervals, texts of times
# inputs: {"meetings": [{"who": ["ann", "bob"], "from": "09:00", "to": "10:30", "title": "Plan"}, {"who": ["bob"], "from": "10:00", "to": "11:00", "title": "Call"}, {"who": ["cy", "ann"], "from": "13:15", "to": "14:00", "title": "1:1"}, {"who": ["cy"], "from": "10:30", "to": "12:00", "title": "Review"}]}
# expect: value {'conflicts': [{'between': ('Plan', 'Call'), 'who': ['bob'], 'minutes': 30}], 'rooms': 2, 'merged': [('09:00', '12:00'), ('13:15', '14:00')], 'free': {'ann': ['08:30-09:00', '10:30-13:15', '14:00-17:00'], 'bob': ['08:30-09:00', '11:00-17:00'], 'cy': ['08:30-10:30', '12:00-13:15', '14:00-17:00']}, 'load': {'ann': 135, 'bob': 150, 'cy': 135}, 'error': "invalid time: '9.30'"}
# output: '09:00 ██████  Plan (ann, bob)\n10:00 ████    Call (bob)\n10:30 ██████  Review (cy)\n13:15 ███     1:1 (cy, ann)\n'
def minutes(text: str) -> int:
    hours, _, mins = text.partition(":")
    if not (hours.isdigit() and mins.isdigit()) or not 0 <= int(mins) < 60:
        raise ValueError(f"invalid time: {text!r}")
    return int(hours) * 60 + int(mins)


def clock(m: int) -> str:
    return "{:02d}:{:02d}".format(*divmod(m, 60))


def interval(meeting: dict) -> tuple[int, int]:
    return minutes(meeting["from"]), minutes(meeting["to"])


def merge(intervals):
    merged = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def free(intervals, day=("08:30", "17:00"), at_least=30):
    at, end_of_day = map(minutes, day)
    for start, end in [*merge(intervals), (end_of_day, end_of_day)]:
        if start - at >= at_least:
            yield f"{clock(at)}-{clock(start)}"
        at = max(at, end)


def conflicts(meetings):
    for i, a in enumerate(meetings):
        for b in meetings[i + 1:]:
            (a0, a1), (b0, b1) = interval(a), interval(b)
            if a0 < b1 and b0 < a1 and (both := set(a["who"]) & set(b["who"])):
                yield {"between": (a["title"], b["title"]), "who": sorted(both), "minutes": min(a1, b1) - max(a0, b0)}


def rooms(meetings):
    events = sorted(e for m in meetings for e in ((interval(m)[0], 1), (interval(m)[1], -1)))
    now = most = 0
    for _, change in events:
        now += change
        most = max(most, now)
    return most


people = sorted({p for m in meetings for p in m["who"]})
load = {p: sum(end - start for m in meetings if p in m["who"] for start, end in [interval(m)]) for p in people}
try:
    minutes("9.30")
except ValueError as e:
    error = str(e)
for m in sorted(meetings, key=interval):
    start, end = interval(m)
    print(f"{m['from']} {'█' * ((end - start) // 15):<8}{m['title']} ({', '.join(m['who'])})")
{"conflicts": list(conflicts(meetings)), "rooms": rooms(meetings), "merged": [tuple(map(clock, i)) for i in merge(map(interval, meetings))], "free": {p: list(free(interval(m) for m in meetings if p in m["who"])) for p in people}, "load": load, "error": error}
