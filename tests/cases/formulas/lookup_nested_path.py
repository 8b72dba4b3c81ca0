# case: values deep inside records, with a default where a step is missing
# policy: expression
# inputs: {"recs": [{"a": {"b": [10, 20]}}, {"a": {"b": []}}, {"a": None}, {}]}
# expect: value [10, None, None, None]
[(((r.get("a") or {}).get("b") or [None]) + [None])[0] for r in recs]
