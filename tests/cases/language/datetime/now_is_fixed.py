# case: the clock stands within a run
# policy: script {"modules": {"datetime": null}}
# expect: value [False, True, True, True]
# cpython: skip CPython's clock goes on; here it stands within a run
from datetime import date, datetime, timezone
a, b = datetime.now(), datetime.now()
[a == b, isinstance(date.today(), date), datetime.now(timezone.utc).tzinfo is timezone.utc, a.year >= 2024]
