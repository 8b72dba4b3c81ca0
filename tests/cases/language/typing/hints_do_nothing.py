# case: hints are for readers
# policy: script {"modules": {"typing": null}}
# expect: value [{'name': 'a', 'n': 1}, None, 3.5]
from typing import Any, Dict, List, Optional, Union


def find(rows: List[Dict[str, Any]], name: str) -> Optional[Dict[str, Any]]:
    for row in rows:
        if row["name"] == name:
            return row
    return None


def total(values: "list[int | float]", start: Union[int, float] = 0) -> float:
    return sum(values, start)


[find([{"name": "a", "n": 1}], "a"), find([], "x"), total([1, 2.5])]
