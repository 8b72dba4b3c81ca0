# case: a generated __init__ stores in an object of the library
# policy: script {"modules": {"contextlib": null, "dataclasses": null}}
# expect: raises TypeError or raises AttributeError
import contextlib
import dataclasses


@dataclasses.dataclass
class C:
    _stream: str


C.__init__(contextlib.redirect_stdout(None), "evil")
