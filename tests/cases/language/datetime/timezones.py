# case: fixed offsets
# policy: script {"modules": {"datetime": null}}
# expect: value ['2024-05-07T12:00:00+00:00', '2024-05-07T17:30:00+05:30', 'IST', True, 1715083200, 'UTC', '1970-01-01T00:00:00+00:00', 'UTC-03:00']
from datetime import datetime, timedelta, timezone
t = datetime(2024, 5, 7, 12, 0, tzinfo=timezone.utc)
east = timezone(timedelta(hours=5, minutes=30), "IST")
local = t.astimezone(east)
[t.isoformat(), local.isoformat(), local.tzname(), local == t, int(t.timestamp()), str(timezone.utc), datetime.fromtimestamp(0, timezone.utc).isoformat(), str(timezone(timedelta(hours=-3)))]
