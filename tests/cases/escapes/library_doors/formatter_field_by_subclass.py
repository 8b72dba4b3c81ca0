# case: get_field of an own Formatter goes through the guard
# policy: script {"modules": {"string": null}}
# expect: raises AttributeError: '__self__'
import string


class F(string.Formatter):
    def get_value(self, key, args, kwargs):
        return print


F().format("{x.__self__}")
