# case: a month as rows of days, marked
# policy: script {"modules": {"calendar": null}}
# expect: value ['         1   2   3*  4   5 ', ' 6   7   8   9  10  11  12 ', '13  14  15  16  17* 18  19 ', '20  21  22  23  24  25  26 ', '27  28  29  30  31         ']
import calendar
marked = {3, 17}
rows = []
for week in calendar.Calendar(firstweekday=0).monthdayscalendar(2024, 5):
    rows.append(" ".join(f"{d:2}{'*' if d in marked else ' '}" if d else "   " for d in week))
rows
