# case: the name under which cached_property stores
# policy: script {"modules": {"functools": null}}
# expect: raises AttributeError: 'attrname'
import functools

functools.cached_property(len).attrname = "__class__"
