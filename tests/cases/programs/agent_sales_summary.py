# case: records become a summary, as a language model writes it: types, docstrings, main()
# inputs: {"records": [{"region": "north", "amount": "1,200.50", "status": "paid"}, {"region": "south", "amount": "80", "status": "paid"}, {"region": "north", "amount": "abc", "status": "paid"}, {"region": "south", "amount": "99.5", "status": "refunded"}, {"region": None, "amount": "5", "status": "paid"}]}
# expect: value {'success': True, 'data': {'north': {'count': 1, 'total': 1200.5, 'average': 1200.5, 'max': 1200.5, 'skipped': 1}, 'south': {'count': 2, 'total': -19.5, 'average': -9.75, 'max': 80.0, 'skipped': 0}, 'unknown': {'count': 1, 'total': 5.0, 'average': 5.0, 'max': 5.0, 'skipped': 0}}, 'error': None}
# output: 'Processed 5 records in 3 regions.\n  - north      total=  1,200.50 (n=1)\n  - south      total=    -19.50 (n=2)\n  - unknown    total=      5.00 (n=1)\n'
def parse_amount(raw: str) -> float | None:
    """Parse an amount such as "1,200.50".

    Args:
        raw: The text to parse.

    Returns:
        The amount, or None if it cannot be parsed.
    """
    try:
        return float(raw.replace(",", ""))
    except (ValueError, AttributeError):
        return None


def group_by(items: list[dict], key: str) -> dict[str, list[dict]]:
    """Group items by the value of a key."""
    groups: dict[str, list[dict]] = {}
    for item in items:
        groups.setdefault(item.get(key) or "unknown", []).append(item)
    return groups


def summarize(items: list[dict]) -> dict[str, object]:
    """Compute the summary of one group."""
    amounts: list[float] = []
    skipped: int = 0
    for item in items:
        amount = parse_amount(item["amount"])
        if amount is None:
            skipped += 1
            continue
        sign: int = -1 if item["status"] == "refunded" else 1
        amounts.append(sign * amount)
    return {
        "count": len(amounts),
        "total": round(sum(amounts), 2),
        "average": round(sum(amounts) / len(amounts), 2) if amounts else 0.0,
        "max": max(amounts, default=None),
        "skipped": skipped,
    }


def main() -> dict:
    """Entry point."""
    result = {region: summarize(items) for region, items in sorted(group_by(records, "region").items())}
    print(f"Processed {len(records)} records in {len(result)} regions.")
    for region, stats in result.items():
        print(f"  - {region:<10} total={stats['total']:>10,.2f} (n={stats['count']})")
    return {"success": True, "data": result, "error": None}


main()
