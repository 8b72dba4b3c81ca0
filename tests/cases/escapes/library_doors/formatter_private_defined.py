# case: the inner method of a Formatter, defined
# policy: script {"modules": {"string": null}}
# expect: raises TypeError: belongs to the base class
import string


class F(string.Formatter):
    def _vformat(self, *args, **kwargs):
        return ("x", 0)


F().format("{}")
