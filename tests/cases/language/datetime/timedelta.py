# case: spans of time
# policy: script {"modules": {"datetime": null}}
# expect: value [95400.0, 1, 9000, '1 day, 2:30:00', '2 days, 5:00:00', 26.5, 26, '0:30:00', '-1 day, 23:59:59', 'datetime.timedelta(seconds=5)', True, False, '2 days, 5:00:00']
from datetime import timedelta
d = timedelta(days=1, hours=2, minutes=30)
[d.total_seconds(), d.days, d.seconds, str(d), str(d * 2), d / timedelta(hours=1), d // timedelta(hours=1), str(d % timedelta(hours=1)), str(-timedelta(seconds=1)), repr(timedelta(0, 5)), timedelta(minutes=90) > timedelta(hours=1), bool(timedelta(0)), str(sum([d, d], timedelta()))]
