# case: update_abstractmethods stores in no class of the library
# policy: script {"modules": {"abc": null, "collections": null, "collections.abc": null}}
# expect: raises TypeError
import abc
import collections.abc

abc.update_abstractmethods(collections.abc.Sized)
