# case: localcontext takes no other names
# policy: script {"modules": {"decimal": null}}
# expect: raises TypeError
import decimal


class C:
    pass


class Context:
    def copy(self):
        return C


decimal.localcontext(Context(), **{"__getattribute__": lambda self, name: name})
