# case: an alias forwards no attribute of its origin
# policy: script {"modules": {"typing": null}}
# expect: raises AttributeError: 'append'
import typing

typing.List[int].append
