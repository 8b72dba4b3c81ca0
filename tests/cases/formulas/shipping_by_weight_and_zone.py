# case: a table look-up with a default for unknown zones
# policy: expression
# inputs: {"zone": "EU", "weight": 2.3, "rates": {"DE": (4.0, 0.5), "EU": (9.0, 1.25)}}
# expect: value 12.75
(lambda base, per_kg: base + per_kg * -(-weight // 1))(*rates.get(zone, (20.0, 3.0)))
