# case: reduce walks from object to object by a guard
# policy: script {"modules": {"functools": null}}
# expect: raises AttributeError: '__class__'
import functools

functools.reduce(getattr, ["__class__", "__base__", "__subclasses__"], ())
