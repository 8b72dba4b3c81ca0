# case: splitting by patterns
# policy: script {"modules": {"re": null}}
# expect: value [['a', 'b', 'c'], ['a', '-', 'b'], ['x', 'y2z'], ['a', 'b', 'c'], ['1', 'a2', 'b']]
import re
[re.split(r"[,;]\s*", "a, b;c"), re.split(r"(\W)", "a-b"), re.split(r"\d", "x1y2z", maxsplit=1), re.split(r"\s*\|\s*", "a | b|c"), re.split(r"(?<=\d)(?=[a-z])", "1a2b")]
