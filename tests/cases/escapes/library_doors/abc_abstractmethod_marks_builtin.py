# case: abstractmethod marks no builtin
# policy: script {"modules": {"abc": null}}
# expect: raises AttributeError: '__isabstractmethod__'
import abc

abc.abstractmethod(len)
