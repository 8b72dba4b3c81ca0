# case: dates as text
# policy: script {"modules": {"datetime": null}}
# expect: value ['2024-05-07 09:05:03', '07.05.24', 'Tuesday Tue May May', '09:05 AM', 'day 128, week 18', '000120 %', '07/05/2024', '2024-05-07 09:05:03.000120', '2024-05-07 09:05']
from datetime import datetime
t = datetime(2024, 5, 7, 9, 5, 3, 120)
[t.strftime("%Y-%m-%d %H:%M:%S"), t.strftime("%d.%m.%y"), t.strftime("%A %a %B %b"), t.strftime("%I:%M %p"), t.strftime("day %j, week %U"), t.strftime("%f %%"), f"{t:%d/%m/%Y}", str(t), t.isoformat(sep=" ", timespec="minutes")]
