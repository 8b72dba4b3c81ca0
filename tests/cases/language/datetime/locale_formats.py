# case: formats whose form is the locale's, which is C's
# policy: script {"modules": {"datetime": null}}
# expect: value ['Tue May  7 15:04:05 2024', '05/07/24', '15:04:05', 'PM', '05/07/24']
from datetime import date, datetime
t = datetime(2024, 5, 7, 15, 4, 5)
[t.strftime("%c"), t.strftime("%x"), t.strftime("%X"), t.strftime("%p"), f"{date(2024, 5, 7):%x}"]
