# case: get_field is asked directly
# policy: script {"modules": {"string": null}}
# expect: raises AttributeError: 'gi_frame'
import string

string.Formatter().get_field("0.gi_frame", ((n for n in ()),), {})
