# case: the dispatcher of a singledispatchmethod
# policy: script {"modules": {"functools": null}}
# expect: raises AttributeError: 'dispatcher'
import functools

functools.singledispatchmethod(len).dispatcher
