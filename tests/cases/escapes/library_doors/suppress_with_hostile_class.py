# case: suppress asks with classes only
# policy: script {"modules": {"contextlib": null}}
# expect: raises TypeError
import contextlib


class Hostile:
    def __getattr__(self, name):
        return Hostile()


with contextlib.suppress(Hostile()):
    raise ValueError("seen")
