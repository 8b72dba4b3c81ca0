# case: a text between brackets is not evaluated
# policy: script {"modules": {"typing": null}}
# expect: raises AttributeError: 'evaluate'
import typing

typing.get_args(typing.List["print('evaluated')"])[0].evaluate()
