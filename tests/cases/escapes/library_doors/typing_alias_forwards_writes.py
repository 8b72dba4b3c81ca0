# case: nor a store
# policy: script {"modules": {"typing": null}}
# expect: raises AttributeError: 'x'
import typing

typing.List[int].x = 1
