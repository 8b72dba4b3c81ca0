# case: dates in several forms
# policy: script {"modules": {"datetime": null}}
# expect: value ['2024-05-07', '2024-05-07', '2024-05-07', '2024-05-07', '2024-05-07', None, None]
from datetime import datetime
FORMATS = ["%Y-%m-%d", "%d.%m.%Y", "%m/%d/%Y", "%d %b %Y", "%Y%m%d"]


def parse(text):
    for f in FORMATS:
        try:
            return datetime.strptime(text.strip(), f).date().isoformat()
        except ValueError:
            pass
    return None


[parse(t) for t in ("2024-05-07", "7.5.2024", "05/07/2024", " 7 May 2024", "20240507", "May", "31.02.2024")]
