# case: days of the week of moments
# policy: script {"modules": {"calendar": null, "time": null}}
# expect: value ([3, 4, 5, 6, 0, 1, 2], 'Thu Thursday 001', True)
import calendar
import time
[time.gmtime(n * 86400).tm_wday for n in range(7)], time.strftime("%a %A %j", time.gmtime(0)), calendar.weekday(1970, 1, 1) == time.gmtime(0).tm_wday
