# case: generic classes as language models write them: a repository, a cache, a result
# expect: value [['a', 'c'], None, 2, 0, ['first 1', "second {'id': 1}"], {'a': ['apple', 'avocado'], 'b': ['bob']}]
# cpython: skip the test environment's is older than 3.12
from __future__ import annotations

type Key = str | int


class Cache[K, V]:
    def __init__(self, capacity: int = 2) -> None:
        self.capacity: int = capacity
        self.data: dict[K, V] = {}

    def get(self, key: K, default: V | None = None) -> V | None:
        if key in self.data:
            value: V = self.data.pop(key)
            self.data[key] = value
            return value
        return default

    def put(self, key: K, value: V) -> None:
        self.data.pop(key, None)
        self.data[key] = value
        while len(self.data) > self.capacity:
            oldest = next(iter(self.data))
            del self.data[oldest]


class Event[P]:
    def __init__(self, name: str, payload: P) -> None:
        self.name, self.payload = name, payload


class Bus[E: Event]:
    def __init__(self) -> None:
        self.handlers: dict[str, list[Callable[[E], None]]] = {}

    def on(self, name: str):
        def register[F](handler: F) -> F:
            self.handlers.setdefault(name, []).append(handler)
            return handler

        return register

    def emit(self, event: E) -> int:
        handlers = self.handlers.get(event.name, [])
        for handler in handlers:
            handler(event)
        return len(handlers)


def group[T, K](items: list[T], key: Callable[[T], K]) -> dict[K, list[T]]:
    out: dict[K, list[T]] = {}
    for item in items:
        out.setdefault(key(item), []).append(item)
    return out


cache = Cache()
for k, v in (("a", 1), ("b", 2)):
    cache.put(k, v)
cache.get("a")
cache.put("c", 3)
bus = Bus()
seen: list[str] = []


@bus.on("created")
def first(event: Event[dict]) -> None:
    seen.append(f"first {event.payload['id']}")


@bus.on("created")
def second(event: Event[dict]) -> None:
    seen.append(f"second {event.payload}")


[list(cache.data), cache.get("b"), bus.emit(Event("created", {"id": 1})), bus.emit(Event("gone", {})), seen, group(["apple", "bob", "avocado"], lambda w: w[0])]
