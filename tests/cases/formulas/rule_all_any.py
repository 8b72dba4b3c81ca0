# case: an order is checked by rules over its lines
# policy: expression
# inputs: {"order": {"lines": [{"sku": "A", "qty": 2, "ok": True}, {"sku": "B", "qty": 0, "ok": True}], "hold": False}}
# expect: value {'valid': False, 'blocked': False, 'bad': ['B']}
{"valid": all(l["qty"] > 0 and l["ok"] for l in order["lines"]), "blocked": order["hold"] or any(not l["ok"] for l in order["lines"]), "bad": [l["sku"] for l in order["lines"] if not 0 < l["qty"] <= 100]}
