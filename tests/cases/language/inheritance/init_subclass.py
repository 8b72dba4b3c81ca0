# case: a base that registers its children
# expect: value ['csv', 'xlsx']
class Plugin:
    known = {}

    def __init_subclass__(cls, name=None, **kwargs):
        super().__init_subclass__(**kwargs)
        Plugin.known[name or cls.__name__.lower()] = cls


class Csv(Plugin):
    pass


class Excel(Plugin, name="xlsx"):
    pass


sorted(Plugin.known)
