# case: a rule of several lines as an administrator writes it
# inputs: {"stock": 4, "reserved": 3, "reorder_at": 5, "pack": 12}
# expect: value {"available": 1, "order": 12, "status": "low"}
available = stock - reserved
order = 0
status = "ok"
if available < 0:
    status = "backorder"
elif available < reorder_at:
    status = "low"
if status != "ok":
    missing = reorder_at - available
    order = -(-missing // pack) * pack
{"available": available, "order": order, "status": status}
