# case: the clock stands within a run
# policy: script {"modules": {"datetime": null}}
# expect: value [True, True, True, True]
# differs: gives one moment for the whole run, where CPython's clock goes on: it is the caller's, or that of the start, so that runs can be repeated
from datetime import date, datetime, timezone
a, b = datetime.now(), datetime.now()
[a == b, isinstance(date.today(), date), datetime.now(timezone.utc).tzinfo is timezone.utc, a.year >= 2024]
