# case: a template filled from data
# policy: script {"modules": {"re": null}}
# expect: value 'Dear Ann, your order 7 of $12.50 ships ?.'
import re
template = "Dear {{ name }}, your order {{order.id}} of {{ order.total | money }} ships {{ when }}."
data = {"name": "Ann", "order": {"id": 7, "total": 12.5}}
FILTERS = {"money": lambda v: f"${v:,.2f}"}


def fill(m):
    path, _, filt = (p.strip() for p in m.group(1).partition("|"))
    value = data
    for key in path.split("."):
        value = value.get(key) if isinstance(value, dict) else None
    if value is None:
        return "?"
    return str(FILTERS[filt](value) if filt else value)


re.sub(r"\{\{(.*?)\}\}", fill, template)
