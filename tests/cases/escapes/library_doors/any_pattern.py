# case: typing.Any is a class for patterns, and reads nothing that is private
# policy: script {"modules": {"typing": null}}
# expect: raises AttributeError: _name
import typing

match typing.List[int]:
    case typing.Any(_name=found):
        pass
found
