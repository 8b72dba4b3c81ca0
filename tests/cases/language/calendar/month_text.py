# case: a month as text
# policy: script {"modules": {"calendar": null}}
# expect: value ['Su Mo Tu We Th Fr Sa', ' 1  2  3  4  5  6  7']
# output: '   February 2024\nMo Tu We Th Fr Sa Su\n          1  2  3  4\n 5  6  7  8  9 10 11\n12 13 14 15 16 17 18\n19 20 21 22 23 24 25\n26 27 28 29\n\n'
import calendar
print(calendar.month(2024, 2))
calendar.TextCalendar(calendar.SUNDAY).formatmonth(2024, 9).splitlines()[1:3]
