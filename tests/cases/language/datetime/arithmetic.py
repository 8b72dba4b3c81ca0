# case: days between dates, dates later
# policy: script {"modules": {"datetime": null}}
# expect: value [345, '345 days, 0:00:00', '2024-01-29', '2023-11-21', True, True, True]
from datetime import date, timedelta
a, b = date(2024, 1, 15), date(2024, 12, 25)
delta = b - a
[delta.days, str(delta), (a + timedelta(weeks=2)).isoformat(), (b - timedelta(days=400)).isoformat(), a < b, max(a, b) == b, abs(a - b) == delta]
