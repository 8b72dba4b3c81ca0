# case: webhook events as nested mappings, with captures, rest, literals of all kinds and class patterns
# inputs: {"events": [{"type": "order", "data": {"id": 7, "customer": {"name": "Ada", "vip": True}, "lines": [{"sku": "a", "qty": 2}]}}, {"type": "order", "data": {"id": 8, "customer": {"name": "Bob"}, "lines": []}}, {"type": "payment", "amount": 12.5, "currency": "EUR"}, {"type": "payment", "amount": "12.5"}, {"type": "payment", "amount": -1, "currency": "USD", "note": "refund"}, {"type": "ping"}, {"version": 2}, [1, 2], None, {"type": "order", "data": {"id": 9, "customer": {"name": "Cy"}, "lines": [{"sku": "x"}, {"sku": "y", "qty": 1}, {"sku": "z", "qty": 5}]}}]}
# expect: value ['VIP order 7 of Ada: 2', ('order 8 of Bob is empty', {}), (12.5, 'EUR', {}), ('text amount', 12.5), ('refund', 1, ['currency', 'note']), 'bare ping', ('some mapping', 1), 'short sequence', 'nothing', ('x', 'z', 5)]
def handle(event):
    match event:
        case {"type": "order", "data": {"id": int(number), "customer": {"name": name, **rest}, "lines": []}}:
            return f"order {number} of {name} is empty", rest
        case {"type": "order", "data": {"id": number, "customer": {"name": str() as name, "vip": True}, "lines": [{"qty": qty}]}}:
            return f"VIP order {number} of {name}: {qty}"
        case {"type": "order", "data": {"lines": [{"sku": first}, *_, {"sku": last, "qty": (1 | 2 | 3 | 5) as qty}]}}:
            return first, last, qty
        case {"type": "payment", "amount": (int() | float()) as amount, "currency": ("EUR" | "CHF") as currency, **extra} if amount > 0:
            return amount, currency, extra
        case {"type": "payment", "amount": (int() | float()) as amount, **extra} if amount <= 0:
            extra.pop("type", None)
            return "refund", -amount, sorted(extra)
        case {"type": "payment", "amount": str(text)}:
            return "text amount", float(text)
        case {"type": kind, **nothing} if not nothing:
            return f"bare {kind}"
        case {}:
            return "some mapping", len(event)
        case [_, _] | (_, _, _):
            return "short sequence"
        case None:
            return "nothing"
        case _:
            return "?"


[handle(e) for e in events]
