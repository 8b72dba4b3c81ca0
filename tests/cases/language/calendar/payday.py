# case: the last working day of each month
# policy: script {"modules": {"calendar": null}}
# expect: value [['31 Jan', '29 Feb', '29 Mar', '30 Apr', '31 May', '28 Jun'], 86400]
import calendar
days = []
for month in range(1, 7):
    last = calendar.monthrange(2024, month)[1]
    while calendar.weekday(2024, month, last) > 4:
        last -= 1
    days.append(f"{last} {calendar.month_abbr[month]}")
[days, calendar.timegm((1970, 1, 2, 0, 0, 0))]
