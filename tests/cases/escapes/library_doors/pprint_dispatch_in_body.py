# case: the table of a pretty printer, defined in a derived class
# policy: script {"modules": {"io": null, "pprint": null}}
# expect: raises TypeError: belongs to the base class
import io
import pprint


class P(pprint.PrettyPrinter):
    _dispatch = {}


P(stream=io.StringIO()).pprint([1, 2])
