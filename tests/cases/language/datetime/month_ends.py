# case: the last days of months
# policy: script {"modules": {"datetime": null}}
# expect: value ['Jan 31', 'Feb 29', 'Apr 30', 'Dec 31']
from datetime import date, timedelta


def month_end(year, month):
    first = date(year + month // 12, month % 12 + 1, 1)
    return first - timedelta(days=1)


[month_end(2024, m).strftime("%b %d") for m in (1, 2, 4, 12)]
