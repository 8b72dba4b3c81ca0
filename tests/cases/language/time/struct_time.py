# case: a moment as fields and as text
# policy: script {"modules": {"time": null}}
# expect: value [(1971, 1, 1, 0, 0, 0), 1971, 1, 4, '1971-01-01 00:00', 'Fri Jan  1 00:00:00 1971', 5]
import time
t = time.gmtime(86400 * 365)
[tuple(t)[:6], t.tm_year, t.tm_yday, t.tm_wday, time.strftime("%Y-%m-%d %H:%M", t), time.asctime(t), time.strptime("2024-05-07", "%Y-%m-%d").tm_mon]
