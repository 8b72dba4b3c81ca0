# case: the contexts of the library take no store
# policy: script {"modules": {"decimal": null}}
# expect: raises AttributeError
import decimal

decimal.DefaultContext.prec = 3
