# case: a date of bytes, as pickle makes it, is looked at
# policy: script {"modules": {"datetime": null}}
# expect: raises TypeError
import datetime

datetime.date(b"\xff\xff\xff\xff")
