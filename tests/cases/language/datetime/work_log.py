# case: hours worked, from pairs of times
# policy: script {"modules": {"datetime": null}}
# expect: value ['16:45:00', 16, 45, 1, 16.75]
from datetime import datetime, timedelta
log = [("2024-05-06 09:00", "2024-05-06 17:30"), ("2024-05-07 22:00", "2024-05-08 06:15")]
total, nights = timedelta(), 0
for start, end in log:
    a, b = (datetime.strptime(t, "%Y-%m-%d %H:%M") for t in (start, end))
    total += b - a
    nights += a.date() != b.date()
hours, rest = divmod(total, timedelta(hours=1))
[str(total), hours, rest // timedelta(minutes=1), nights, total.total_seconds() / 3600]
