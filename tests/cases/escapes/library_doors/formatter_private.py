# case: the inner method of a Formatter
# policy: script {"modules": {"string": null}}
# expect: raises AttributeError: '_vformat'
import string

string.Formatter()._vformat
