# case: groups by number and by name
# policy: script {"modules": {"re": null}}
# expect: value ['2024-05', ('2024', '05'), '05', {'year': '2024', 'month': '05', 'day': None}, ('2024', '05', None), ('2024', '05', '?'), 'month', 4, (5, 7)]
import re
m = re.match(r"(?P<year>\d{4})-(?P<month>\d\d)(?:-(?P<day>\d\d))?", "2024-05")
[m.group(0), m.group(1, 2), m["month"], m.groupdict(), m.groups(), m.groups("?"), m.lastgroup, m.end("year"), m.span(2)]
