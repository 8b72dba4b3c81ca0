# case: a calendar in an encoding of any name
# policy: script {"modules": {"calendar": null}}
# expect: raises LookupError
import calendar

calendar.HTMLCalendar().formatyearpage(2020, encoding="os.system")
