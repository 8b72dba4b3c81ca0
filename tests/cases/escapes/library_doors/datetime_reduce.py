# case: no state of a date
# policy: script {"modules": {"datetime": null}}
# expect: raises AttributeError: '__reduce__'
import datetime

getattr(datetime.date(2020, 1, 1), "__reduce__")
