# case: aliases and unions as values
# policy: script {"modules": {"typing": null}}
# expect: value [[2.0, 5.0], 1, True, True]
from typing import Any, Optional, Union
Vector = list[float]
Json = Union[dict, list, str, None]


def scale(k: float, v: Vector) -> Vector:
    return [k * x for x in v]


def walk(data: Json, path: Optional[str] = None) -> Any:
    return data if path is None else data[path]


[scale(2.0, [1.0, 2.5]), walk({"a": 1}, "a"), isinstance(3, int | str), isinstance(None, int | None)]
