# case: meetings that overlap are found, free slots are listed
# inputs: {"meetings": [("09:00", "10:30"), ("10:00", "11:00"), ("13:15", "14:00"), ("14:00", "15:00")]}
# expect: value {'conflicts': [('10:30', '10:00')], 'free': ['08:00-09:00', '11:00-13:15', '15:00-17:00']}
def minutes(text):
    h, m = map(int, text.split(":"))
    return h * 60 + m


def clock(n):
    return "{:02d}:{:02d}".format(*divmod(n, 60))


spans = sorted((minutes(a), minutes(b)) for a, b in meetings)
conflicts = [(clock(b1), clock(a2)) for (a1, b1), (a2, b2) in zip(spans, spans[1:]) if a2 < b1]
merged = []
for a, b in spans:
    if merged and a <= merged[-1][1]:
        merged[-1] = (merged[-1][0], max(b, merged[-1][1]))
    else:
        merged.append((a, b))
free, last = [], minutes("08:00")
for a, b in merged + [(minutes("17:00"), None)]:
    if a - last >= 30:
        free.append(f"{clock(last)}-{clock(a)}")
    last = b
{"conflicts": conflicts, "free": free}
