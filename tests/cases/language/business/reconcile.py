# case: payments matched to invoices
# expect: value [{'R2': 250.5}, ['R9']]
invoices = {"R1": 100.0, "R2": 250.5, "R3": 80.0}
payments = [("R1", 100.0), ("R3", 50.0), ("R9", 10.0), ("R3", 30.0)]
open_, unknown = dict(invoices), []
for ref, amount in payments:
    if ref not in open_:
        unknown.append(ref)
        continue
    open_[ref] -= amount
    if abs(open_[ref]) < 0.005:
        del open_[ref]
[open_, unknown]
