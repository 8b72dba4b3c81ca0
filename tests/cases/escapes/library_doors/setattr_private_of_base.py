# case: setattr of a name that a base keeps for itself
# policy: script {"modules": {"pprint": null}}
# expect: raises AttributeError: '_dispatch'
import pprint


class P(pprint.PrettyPrinter):
    pass


setattr(P, "_dispatch", {})
