# case: terms of payment, weekends skipped
# policy: script {"modules": {"datetime": null}}
# expect: value ['2024-05-20', '2024-05-17', 23]
from datetime import date, timedelta


def due(issued, days):
    d = issued + timedelta(days=days)
    while d.weekday() >= 5:
        d += timedelta(days=1)
    return d


def workdays(start, end):
    return sum((start + timedelta(n)).weekday() < 5 for n in range((end - start).days))


[due(date(2024, 5, 3), 15).isoformat(), due(date(2024, 5, 3), 14).isoformat(), workdays(date(2024, 5, 1), date(2024, 6, 1))]
