# case: a day that does not exist raises
# policy: script {"modules": {"datetime": null}}
# expect: raises ValueError
from datetime import date
date(2023, 2, 29)
