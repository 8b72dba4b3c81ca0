# case: an own object between brackets is asked by names only
# policy: script {"modules": {"typing": null}}
# expect: value True
import typing

asked = []


class Fake:
    def __getattr__(self, name):
        asked.append(name)
        raise AttributeError(name)

    def __call__(self):
        pass


typing.List[Fake()]
all(type(name) is str for name in asked)
