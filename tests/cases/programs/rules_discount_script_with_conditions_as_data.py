# case: conditions as data, evaluated by a small interpreter: and, or, not, comparisons, paths
# inputs: {"rules": [{"name": "vip", "if": {"and": [{">=": ["customer.spent", 1000]}, {"not": {"==": ["customer.country", "XX"]}}]}, "then": {"percent": 10}}, {"name": "bulk", "if": {"any": ["items", {">": ["qty", 9]}]}, "then": {"percent": 5}}, {"name": "code", "if": {"in": ["coupon", ["A1", "B2"]]}, "then": {"amount": 7}}, {"name": "never", "if": {"or": []}, "then": {"percent": 99}}, {"name": "bad", "if": {"~": [1, 2]}, "then": {}}], "order": {"customer": {"spent": 1500, "country": "AT"}, "items": [{"sku": "a", "qty": 10, "price": 3.0}, {"sku": "b", "qty": 1, "price": 70.0}], "coupon": "B2"}}
# expect: value {'total': 100.0, 'after': 78.5, 'applied': ['vip', 'bulk', 'code'], 'problems': {'bad': "cannot read {'~': [1, 2]}"}, 'all': True}
class BadRule(ValueError):
    pass


def value(x, scope):
    """A text with a letter in front is a path, anything else is itself."""
    if not isinstance(x, str):
        return x
    here = scope
    for part in x.split("."):
        if not isinstance(here, dict) or part not in here:
            return None if "." in x else x
        here = here[part]
    return here


COMPARE = {
    "==": lambda a, b: a == b, "!=": lambda a, b: a != b, ">": lambda a, b: a > b, ">=": lambda a, b: a >= b,
    "<": lambda a, b: a < b, "<=": lambda a, b: a <= b, "in": lambda a, b: a in b,
}


def holds(condition, scope):
    match condition:
        case bool():
            return condition
        case {"and": parts}:
            return all(holds(p, scope) for p in parts)
        case {"or": parts}:
            return any(holds(p, scope) for p in parts)
        case {"not": part}:
            return not holds(part, scope)
        case {"any": [path, part]}:
            return any(holds(part, {**scope, **item}) for item in value(path, scope))
        case {"all": [path, part]}:
            return all(holds(part, {**scope, **item}) for item in value(path, scope))
        case dict() if len(condition) == 1:
            [(op, [a, b])] = condition.items()
            if op in COMPARE:
                return COMPARE[op](value(a, scope), value(b, scope))
    raise BadRule(f"cannot read {condition}")


total = sum(i["qty"] * i["price"] for i in order["items"])
applied, problems, after = [], {}, total
for rule in rules:
    try:
        if not holds(rule["if"], order):
            continue
    except BadRule as e:
        problems[rule["name"]] = str(e)
        continue
    match rule["then"]:
        case {"percent": p}:
            after *= 1 - p / 100
        case {"amount": a}:
            after -= a
    applied.append(rule["name"])
{"total": total, "after": round(after, 2), "applied": applied, "problems": problems, "all": holds({"all": ["items", {"<": ["price", 100]}]}, order)}
