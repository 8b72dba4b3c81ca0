# case: a pattern by place of a named tuple of the library
# policy: script {"modules": {"difflib": null}}
# expect: value 1
import difflib

match difflib.Match(1, 2, 3):
    case difflib.Match(a, b, c):
        found = a
found
