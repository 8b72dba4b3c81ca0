# case: nor to a builtin one
# policy: script {"modules": {"functools": null}}
# expect: value True
import functools

functools.total_ordering(int) is int
