# case: the attributes of a library function are not copied
# policy: script {"modules": {"functools": null, "typing": null}}
# expect: value []
import functools
import typing


def f():
    pass


functools.update_wrapper(f, typing.cast, assigned=())
[name for name in ("cache_info", "_is_protocol", "evil") if hasattr(f, name)]
