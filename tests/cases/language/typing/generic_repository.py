# case: generics, protocols and type variables in a small design
# policy: script {"modules": {"dataclasses": null, "typing": null}}
# expect: value ['b', None, True]
from __future__ import annotations
from dataclasses import dataclass
from typing import Generic, Iterable, Protocol, TypeVar


class HasId(Protocol):
    id: int


T = TypeVar("T", bound=HasId)


class Repo(Generic[T]):
    def __init__(self, items: Iterable[T] = ()):
        self._items: dict[int, T] = {i.id: i for i in items}

    def get(self, id: int) -> T | None:
        return self._items.get(id)


@dataclass
class User:
    id: int
    name: str


repo: Repo[User] = Repo([User(1, "a"), User(2, "b")])
[repo.get(2).name, repo.get(9), isinstance(repo, Repo)]
