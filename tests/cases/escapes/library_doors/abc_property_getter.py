# case: an abstract property does not give its function
# policy: script {"modules": {"abc": null}}
# expect: raises AttributeError: 'fget'
import abc


class P(abc.abstractproperty):
    pass


P(len).fget
