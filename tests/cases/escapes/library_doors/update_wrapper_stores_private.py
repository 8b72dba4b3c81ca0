# case: update_wrapper copies a name that a base keeps for itself
# policy: script {"modules": {"functools": null, "pprint": null}}
# expect: raises AttributeError: '_dispatch'
import functools
import pprint


class P(pprint.PrettyPrinter):
    pass


def f():
    pass


f._dispatch = {}
functools.update_wrapper(P(), f, assigned=())
