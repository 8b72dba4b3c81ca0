# case: text without a year is of the year 1900
# policy: script {"modules": {"datetime": null}}
# expect: value ['2024-12-24', '2024-05-01', 'unconverted data remains: 2']
from datetime import datetime
days = []
for text in ("24.12.", "1.5."):
    try:
        days.append(datetime.strptime(text, "%d.%m.").replace(year=2024).date().isoformat())
    except ValueError as e:
        days.append(str(e))
try:
    datetime.strptime("32", "%d")
except ValueError as e:
    days.append(str(e))
days
