# case: a log read by a regular expression
# policy: script {"modules": {"collections": null, "re": null}}
# expect: value [[('ERROR', 2)], ['10', '11'], 45]
import re
from collections import Counter
log = """2024-05-01 10:00:01 ERROR db timeout after 30s
2024-05-01 10:00:02 INFO ok
2024-05-01 10:05:00 ERROR db timeout after 45s
2024-05-01 11:00:00 WARN disk 91%
garbage"""
pattern = re.compile(r"(?P<day>\S+) (?P<hour>\d\d):\S+ (?P<level>[A-Z]+) (?P<text>.*)")
entries = [m.groupdict() for m in map(pattern.match, log.splitlines()) if m]
[Counter(e["level"] for e in entries).most_common(1), sorted({e["hour"] for e in entries}), max(int(s) for e in entries for s in re.findall(r"(\d+)s", e["text"]))]
