# case: days of months, leap years, weekdays
# policy: script {"modules": {"calendar": null}}
# expect: value [[3, 29], False, 7, True, 'Monday', 'December', 'Jan', ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']]
import calendar
[list(map(int, calendar.monthrange(2024, 2))), calendar.isleap(1900), calendar.leapdays(2000, 2025), calendar.weekday(2024, 5, 7) == calendar.TUESDAY, calendar.day_name[0], calendar.month_name[12], calendar.month_abbr[1], list(calendar.day_abbr)]
