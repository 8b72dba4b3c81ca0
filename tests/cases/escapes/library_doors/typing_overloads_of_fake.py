# case: get_overloads of an object that pretends to be a function
# policy: script {"modules": {"typing": null}}
# expect: value [[], True]
import typing

asked = []


class Fake:
    def __getattr__(self, name):
        asked.append(name)
        raise AttributeError(name)


[typing.get_overloads(Fake()), all(type(name) is str for name in asked)]
