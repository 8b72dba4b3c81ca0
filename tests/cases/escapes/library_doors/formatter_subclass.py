# case: an own subclass of string.Formatter whose get_field answers for every attribute (CVE-2026-76825)
# expect: refused F301 line 1 column 6
from string import Formatter
class F(Formatter):
    def get_value(self, key, args, kwargs):
        return print
F().format("{0.__self__}")
