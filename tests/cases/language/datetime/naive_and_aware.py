# case: naive and aware times do not compare
# policy: script {"modules": {"datetime": null}}
# expect: raises TypeError: can't compare offset-naive and offset-aware datetimes
from datetime import datetime, timezone
datetime(2024, 1, 1) < datetime(2024, 1, 1, tzinfo=timezone.utc)
