# case: a text between brackets is not evaluated
# policy: script {"modules": {"typing": null}}
# expect: raises AttributeError: '__forward_code__'
import typing

typing.get_args(typing.List["print('evaluated')"])[0].evaluate()
