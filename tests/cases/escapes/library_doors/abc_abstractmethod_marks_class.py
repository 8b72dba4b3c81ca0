# case: nor a class of the library
# policy: script {"modules": {"abc": null, "collections": null}}
# expect: raises TypeError
import abc
import collections

abc.abstractmethod(collections.Counter)
