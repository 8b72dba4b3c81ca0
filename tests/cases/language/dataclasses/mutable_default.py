# case: a list as default raises
# policy: script {"modules": {"dataclasses": null}}
# expect: raises ValueError: mutable default <class 'list'> for field items is not allowed: use default_factory
from dataclasses import dataclass


@dataclass
class C:
    items: list = []
