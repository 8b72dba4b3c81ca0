# case: safe_eval of an ERP: dunders that name mangling makes out of harmless names: `__x` in `_class_` is `_class___x` here as in Python, and no dunder
# expect: value [('AttributeError', '_class___x'), ('AttributeError', '__class'), False]
class _class_:
    def f(self):
        return 1 .__x
class __:
    def f(self):
        return 1 .__class
found = []
for maker in (_class_, __):
    try:
        found.append(maker().f())
    except AttributeError as error:
        found.append(("AttributeError", error.name))
found + [hasattr(1, "_class___class__")]
