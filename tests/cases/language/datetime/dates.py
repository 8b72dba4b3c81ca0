# case: a date and what it tells
# policy: script {"modules": {"datetime": null}}
# expect: value ['2024-02-29', 2024, 2, 29, 3, 4, '2024-02-29', 60, (2024, 9, 4), '2023-02-01', 'datetime.date(2024, 2, 29)']
from datetime import date
d = date(2024, 2, 29)
[d.isoformat(), d.year, d.month, d.day, d.weekday(), d.isoweekday(), str(d), d.timetuple().tm_yday, tuple(d.isocalendar()), d.replace(year=2023, day=1).isoformat(), repr(d)]
