# case: reorder points and lot sizes, with ceiling division and a chain of suppliers
# policy: script {"modules": {"math": null}}
# inputs: {"items": [{"sku": "A1", "stock": 12, "daily": 3.5, "lot": 25}, {"sku": "B2", "stock": 300, "daily": 1, "lot": 10}, {"sku": "C3", "stock": 0, "daily": 0.25, "lot": 6}, {"sku": "D4", "stock": 5, "daily": 0, "lot": 1}], "lead_days": 14, "safety": 1.5}
# expect: value ({'A1': 75, 'C3': 6}, 'C3', ['D4'], {'A1': 3.43, 'B2': 300.0, 'C3': 0.0, 'D4': float('inf')})
import math


def reach(item):
    """Days until the stock is used up."""
    try:
        return item["stock"] / item["daily"]
    except ZeroDivisionError:
        return math.inf


def proposal(item):
    needed = item["daily"] * lead_days * safety - item["stock"]
    if needed <= 0:
        return None
    lots = math.ceil(needed / item["lot"])
    assert lots == -(-needed // item["lot"]), "two ways to round up"
    return lots * item["lot"]


proposals = {item["sku"]: qty for item in items if (qty := proposal(item)) is not None}
urgent = min(items, key=reach)["sku"]
never = [item["sku"] for item in items if math.isinf(reach(item))]
reaches = {item["sku"]: round(reach(item), 2) for item in items}
(proposals, urgent, never, reaches)
