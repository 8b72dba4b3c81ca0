# case: rules as functions registered by a decorator with arguments, their findings sorted by severity
# inputs: {"expenses": [{"id": 1, "type": "meal", "amount": 35, "guests": 2}, {"id": 2, "type": "taxi", "amount": 120}, {"id": 3, "type": "meal", "amount": 400, "guests": 2}, {"id": 4, "type": "gift", "amount": 60, "receipt": False}]}
# expect: value [[(-3, 4, 'no receipt'), (-2, 3, '133.33 per person'), (-2, 4, 'over 50'), (-1, 2, 'more than 100'), (-1, 4, 'over 50')], 5, 35]
RULES = []


def rule(severity, *types):
    def register(check):
        RULES.append((severity, set(types), check))
        return check

    return register


@rule(2, "meal")
def meal_per_person(e):
    per_head = e["amount"] / max(1, e.get("guests", 0) + 1)
    if per_head > 50:
        return f"{per_head:.2f} per person"


@rule(1, "taxi", "train")
def limit_of_ride(e):
    if e["amount"] > 100:
        return "more than 100"


@rule(3)
def receipt_needed(e):
    return None if e.get("receipt", True) else "no receipt"


@rule(1)
@rule(2, "gift")
def gift_limit(e, limit=50):
    return f"over {limit}" if e["type"] == "gift" and e["amount"] > limit else None


findings = sorted(
    (-severity, e["id"], text)
    for e in expenses
    for severity, types, check in RULES
    if (not types or e["type"] in types) and (text := check(e))
)
[findings, len(RULES), sum(e["amount"] for e in expenses if e["id"] not in {i for _, i, _ in findings})]
