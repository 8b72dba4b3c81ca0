# case: the stream of an own pretty printer
# policy: script {"modules": {"io": null, "pprint": null}}
# expect: raises AttributeError: '_stream'
import io
import pprint


class P(pprint.PrettyPrinter):
    pass


P(stream=io.StringIO())._stream
