# case: the second Tuesday of each month
# policy: script {"modules": {"calendar": null, "datetime": null}}
# expect: value ['2024-01-09', '2024-02-13', '2024-10-08']
import calendar
from datetime import date


def nth(year, month, weekday, n):
    days = [d for d in calendar.Calendar().itermonthdates(year, month) if d.month == month and d.weekday() == weekday]
    return days[n - 1]


[nth(2024, m, calendar.TUESDAY, 2).isoformat() for m in (1, 2, 10)]
