# case: times, and a time with a date
# policy: script {"modules": {"datetime": null}}
# expect: value ['13:45:00', 13, True, '2024-05-07T13:45:00', True, '2024-05-07', '13:00', '23:59:59.999999', '0001-01-01 00:00:00']
from datetime import date, datetime, time
t = time(13, 45)
both = datetime.combine(date(2024, 5, 7), t)
[t.isoformat(), t.hour, t < time(14), both.isoformat(), both.time() == t, both.date().isoformat(), t.replace(minute=0).strftime("%H:%M"), str(time.max), str(datetime.min)]
