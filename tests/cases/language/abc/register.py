# case: a class registered as a child of another
# policy: script {"modules": {"abc": null}}
# expect: value [True, True, False]
from abc import ABC


class Drawable(ABC):
    pass


@Drawable.register
class Legacy:
    pass


[isinstance(Legacy(), Drawable), issubclass(Legacy, Drawable), isinstance(5, Drawable)]
