# case: events sorted and put into quarters
# policy: script {"modules": {"collections": null, "datetime": null}}
# expect: value [['2023-02-01', '2024-01-31', '2024-11-03', '2024-12-31'], {'2023Q1': 1, '2024Q1': 1, '2024Q4': 2}, 699, '2024-01-31']
from collections import Counter
from datetime import date
days = [date(2024, 11, 3), date(2023, 2, 1), date(2024, 1, 31), date(2024, 12, 31)]
quarters = Counter(f"{d.year}Q{(d.month - 1) // 3 + 1}" for d in days)
[[d.isoformat() for d in sorted(days)], dict(sorted(quarters.items())), (max(days) - min(days)).days, min(days, key=lambda d: abs((d - date(2024, 2, 1)).days)).isoformat()]
