# case: a format with a surrogate and a lone sign
# policy: script {"modules": {"datetime": null}}
# expect: raises UnicodeEncodeError or raises ValueError or value '2020\ud800%'
# cpython: skip what the C library makes of it differs
import datetime

datetime.date(2020, 1, 1).strftime("%Y\ud800%")
