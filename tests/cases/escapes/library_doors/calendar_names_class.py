# case: the class behind the names of days
# policy: script {"modules": {"calendar": null}}
# expect: raises TypeError
import calendar

type(calendar.day_name)
