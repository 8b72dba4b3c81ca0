# case: a path into a nested record, tolerant of holes
# policy: expression
# inputs: {"order": {"customer": {"address": None}}}
# expect: value "unknown"
((order.get("customer") or {}).get("address") or {}).get("city", "unknown")
