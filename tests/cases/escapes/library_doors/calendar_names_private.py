# case: what the names of days are made of
# policy: script {"modules": {"calendar": null}}
# expect: raises AttributeError: '_days'
import calendar

calendar.day_name._days
