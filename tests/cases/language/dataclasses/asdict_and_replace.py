# case: records as dicts and tuples, changed copies
# policy: script {"modules": {"dataclasses": null}}
# expect: value [{'name': 'Ann', 'home': {'city': 'Oslo'}, 'tags': ['a']}, ('Ann', ('Oslo',), ['a']), 'Bob', ['name', 'home', 'tags'], True, False]
from dataclasses import asdict, astuple, dataclass, fields, is_dataclass, replace


@dataclass
class Address:
    city: str


@dataclass
class Person:
    name: str
    home: Address
    tags: list


p = Person("Ann", Address("Oslo"), ["a"])
[asdict(p), astuple(p), replace(p, name="Bob").name, [f.name for f in fields(p)], is_dataclass(p), is_dataclass(5)]
