# case: a partial takes no attribute
# policy: script {"modules": {"functools": null}}
# expect: raises AttributeError: 'func'
import functools

functools.partial(len).func = print
