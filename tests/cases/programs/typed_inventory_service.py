# case: a service in typed style: enums of one's own, records, protocols as base classes, errors, a main
# expect: value {'desk': 1, 'gross': 33.0, 'errors': ["RuntimeError('P1 exists')", "ValueError('price must not be negative: -1')", "LookupError('nope')", 'NotImplementedError()', 'no such slot'], 'events': [('created', 'P1'), ('created', 'M1'), ('created', 'L1'), ('duplicate', 'P1')], 'replaced': "Product(sku='M1', name='Mug', price=7.5)", 'same': False, 'hash': True, 'n': 3, 'all': ('active', 'archived')}
from __future__ import annotations


class Status:
    ACTIVE: str = "active"
    ARCHIVED: str = "archived"
    ALL: tuple[str, ...] = (ACTIVE, ARCHIVED)


class Product:
    __slots__ = ("sku", "name", "price", "tags", "status")

    def __init__(self, sku: str, name: str, price: float, tags: set[str] | None = None, status: str = Status.ACTIVE) -> None:
        if price < 0:
            raise ValueError(f"price must not be negative: {price}")
        self.sku: str = sku
        self.name: str = name
        self.price: float = price
        self.tags: set[str] = tags if tags is not None else set()
        self.status: str = status

    def replace(self, **changes: object) -> Product:
        values = {n: getattr(self, n) for n in ("sku", "name", "price", "tags", "status")}
        return Product(**{**values, **changes})

    def as_tuple(self) -> tuple[str, str, float]:
        return self.sku, self.name, self.price

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Product):
            return NotImplemented
        return self.as_tuple() == other.as_tuple()

    def __hash__(self) -> int:
        return hash(self.sku)

    def __repr__(self) -> str:
        return f"Product(sku={self.sku!r}, name={self.name!r}, price={self.price!r})"


class Repository:
    """An interface."""

    def get(self, sku: str) -> Product | None:
        raise NotImplementedError

    def add(self, product: Product) -> None:
        raise NotImplementedError


class MemoryRepository(Repository):
    def __init__(self) -> None:
        self._rows: dict[str, Product] = {}

    def get(self, sku: str) -> Product | None:
        return self._rows.get(sku)

    def add(self, product: Product) -> None:
        if product.sku in self._rows:
            raise KeyError(product.sku)
        self._rows[product.sku] = product

    def __iter__(self):
        return iter(self._rows.values())

    def __len__(self) -> int:
        return len(self._rows)


class Service:
    def __init__(self, repository: Repository, *, tax: float = 0.2) -> None:
        self.repository = repository
        self.tax = tax
        self.events: list[tuple[str, str]] = []

    def create(self, sku: str, **data) -> Product:
        product = Product(sku, **data)
        try:
            self.repository.add(product)
        except KeyError as error:
            self.events.append(("duplicate", error.args[0]))
            raise RuntimeError(f"{sku} exists") from error
        self.events.append(("created", sku))
        return product

    def gross(self, sku: str) -> float:
        product: Product | None = self.repository.get(sku)
        if product is None:
            raise LookupError(sku)
        return round(product.price * (1 + self.tax), 2)

    def search(self, *, tag: str | None = None, below: float = float("inf")) -> list[Product]:
        return [p for p in self.repository if (tag is None or tag in p.tags) and p.price < below]


def main() -> dict[str, object]:
    repository = MemoryRepository()
    service = Service(repository, tax=0.1)
    for sku, name, price, tags in [("P1", "Pen", 1.5, {"desk"}), ("M1", "Mug", 8.0, {"kitchen", "gift"}), ("L1", "Lamp", 30.0, {"desk"})]:
        service.create(sku, name=name, price=price, tags=tags)
    errors: list[str] = []
    for attempt in (lambda: service.create("P1", name="Again", price=1), lambda: service.create("X", name="Bad", price=-1), lambda: service.gross("nope"), lambda: Repository().get("x"), lambda: setattr(repository.get("P1"), "color", "red")):
        try:
            attempt()
        except (RuntimeError, ValueError, LookupError, AttributeError) as e:
            errors.append(repr(e) if not isinstance(e, AttributeError) else "no such slot")
    cheaper = repository.get("M1").replace(price=7.5)
    return {"desk": len(service.search(tag="desk", below=20)), "gross": service.gross("L1"), "errors": errors, "events": service.events, "replaced": repr(cheaper), "same": cheaper == repository.get("M1"), "hash": hash(cheaper) == hash(repository.get("M1")), "n": len(repository), "all": Status.ALL}


main()
