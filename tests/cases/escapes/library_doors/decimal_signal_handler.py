# case: a signal tells its handler of a context and nothing else
# policy: script {"modules": {"decimal": null}}
# expect: raises AttributeError
import decimal


class Context:
    flags = {}


decimal.Overflow().handle(Context(), 1)
