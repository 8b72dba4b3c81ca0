# case: messy rows cleaned, then grouped
# policy: script {"modules": {"datetime": null}}
# inputs: {"rows": [{"name": " Ann ", "amt": "1,200.50", "d": "2024-01-05"}, {"name": "bob", "amt": "n/a", "d": "2024-01-07"}, {"name": "ANN", "amt": "99.5", "d": "2024-02-01"}, {"name": "Bob", "amt": "10", "d": "bad"}]}
# expect: value [{'Ann': {'2024-01': [1200.5], '2024-02': [99.5]}}, [(1, 'ValueError'), (3, 'ValueError')]]
import datetime as dt
good, bad = {}, []
for i, row in enumerate(rows):
    try:
        name = row["name"].strip().title()
        amount = float(row["amt"].replace(",", ""))
        month = dt.date.fromisoformat(row["d"]).strftime("%Y-%m")
    except ValueError as e:
        bad.append((i, type(e).__name__))
        continue
    good.setdefault(name, {}).setdefault(month, []).append(amount)
[good, bad]
