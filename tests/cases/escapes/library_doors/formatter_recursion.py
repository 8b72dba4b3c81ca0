# case: a format spec inside a format spec inside another
# policy: script {"modules": {"string": null}}
# expect: raises ValueError
import string

string.Formatter().format("{0:{1:{2:{3}}}}", 1, 2, 3, 4)
