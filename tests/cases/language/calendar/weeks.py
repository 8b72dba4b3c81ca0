# case: the weeks of a month
# policy: script {"modules": {"calendar": null}}
# expect: value [[[0, 0, 0, 1, 2, 3, 4], [5, 6, 7, 8, 9, 10, 11], [12, 13, 14, 15, 16, 17, 18], [19, 20, 21, 22, 23, 24, 25], [26, 27, 28, 29, 0, 0, 0]], [2, 9, 16, 23], [0, 0, 0, 0, 1, 2, 3, 4], '2024-01-28']
import calendar
weeks = calendar.monthcalendar(2024, 2)
c = calendar.Calendar(firstweekday=6)
[weeks, [week[calendar.FRIDAY] for week in weeks if week[calendar.FRIDAY]], [d for d in c.itermonthdays(2024, 2)][:8], [d.isoformat() for d in c.itermonthdates(2024, 2)][0]]
