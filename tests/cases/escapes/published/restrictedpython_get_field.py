# case: RestrictedPython, CVE-2026-76825: Formatter.get_field resolves the field past the guard
# expect: refused F301 line 1 column 6
from string import Formatter
Formatter().get_field("0.__class__.__mro__", [[]], {})
