# case: text of another form raises
# policy: script {"modules": {"datetime": null}}
# expect: raises ValueError: does not match format
from datetime import datetime
datetime.strptime("07.05.2024", "%Y-%m-%d")
