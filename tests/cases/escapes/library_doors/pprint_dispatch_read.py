# case: the table of a pretty printer
# policy: script {"modules": {"pprint": null}}
# expect: raises AttributeError: '_dispatch'
import pprint

pprint.PrettyPrinter._dispatch
