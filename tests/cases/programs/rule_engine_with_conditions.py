# case: business rules from plain data: nested conditions, operators by name, priorities, actions and an explanation
# inputs: {"rules": [{"name": "bulk", "priority": 1, "when": {"all": [["qty", ">=", 100], ["customer.type", "in", ["retail", "wholesale"]]]}, "then": [["discount", 10]]}, {"name": "vip", "priority": 5, "when": {"any": [["customer.vip", "==", True], {"all": [["total", ">", 5000], {"not": ["customer.type", "==", "reseller"]}]}]}, "then": [["discount", 15], ["note", "VIP"]]}, {"name": "blocked", "priority": 9, "when": ["customer.debt", ">", 0], "then": [["stop", "has debts"]]}], "orders": [{"qty": 120, "total": 900, "customer": {"type": "retail"}}, {"qty": 1, "total": 6000, "customer": {"type": "retail", "vip": False}}, {"qty": 500, "total": 9000, "customer": {"type": "reseller"}}, {"qty": 500, "total": 9000, "customer": {"type": "retail", "vip": True, "debt": 5}}, {"qty": "many", "total": 1, "customer": {"type": "retail"}}]}
# expect: value [{'discount': 10, 'fired': ['bulk']}, {'discount': 15, 'fired': ['vip'], 'notes': ['VIP']}, {'discount': 0, 'fired': []}, 'order 4 stopped: has debts', "order 5: '>=' not supported between instances of 'str' and 'int'", "cannot read condition ['a', '~', 1]"]
OPERATORS = {
    "==": lambda a, b: a == b,
    ">": lambda a, b: a is not None and a > b,
    ">=": lambda a, b: a is not None and a >= b,
    "in": lambda a, b: a in b,
}


class Stop(Exception):
    pass


def get(record, path):
    for key in path.split("."):
        if not isinstance(record, dict):
            return None
        record = record.get(key)
    return record


def holds(condition, record):
    match condition:
        case {"all": parts}:
            return all(holds(p, record) for p in parts)
        case {"any": parts}:
            return any(holds(p, record) for p in parts)
        case {"not": part}:
            return not holds(part, record)
        case [str(path), str(op), value] if op in OPERATORS:
            return OPERATORS[op](get(record, path), value)
        case _:
            raise ValueError(f"cannot read condition {condition!r}")


def apply(order):
    result = {"discount": 0, "fired": []}
    for rule in sorted(rules, key=lambda r: r["priority"], reverse=True):
        if not holds(rule["when"], order):
            continue
        result["fired"].append(rule["name"])
        for action, argument in rule["then"]:
            match action:
                case "discount":
                    result["discount"] = max(result["discount"], argument)
                case "note":
                    result.setdefault("notes", []).append(argument)
                case "stop":
                    raise Stop(argument)
    return result


answers = []
for number, order in enumerate(orders, start=1):
    try:
        answers.append(apply(order))
    except Stop as e:
        answers.append(f"order {number} stopped: {e}")
    except TypeError as e:
        answers.append(f"order {number}: {e}")
try:
    holds(["a", "~", 1], {})
except ValueError as e:
    answers.append(str(e))
answers
