# case: events by ISO week and by hour
# policy: script {"modules": {"datetime": null}}
# expect: value {'2024-W01': [9, 23], '2024-W02': [0], '2023-W52': [12]}
from datetime import datetime
events = ["2024-01-01T09:00", "2024-01-07T23:59", "2024-01-08T00:00", "2023-12-31T12:30"]
weeks = {}
for text in events:
    t = datetime.fromisoformat(text)
    year, week, _ = t.isocalendar()
    weeks.setdefault(f"{year}-W{week:02}", []).append(t.hour)
weeks
