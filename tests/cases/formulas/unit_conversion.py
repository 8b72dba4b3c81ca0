# case: quantities in text with units are brought to one unit
# policy: expression
# inputs: {"texts": ["2 kg", "350g", "1.5 lb", "?"], "factors": {"kg": 1.0, "g": 0.001, "lb": 0.45359237}}
# expect: value [2.0, 0.35, 0.680389, None]
[(lambda n, u: round(float(n) * factors[u], 6) if n and u in factors else None)("".join(c for c in t if c in "0123456789."), "".join(c for c in t if c.isalpha())) for t in texts]
