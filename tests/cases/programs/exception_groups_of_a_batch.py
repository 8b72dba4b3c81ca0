# case: a batch collects its failures in a group, and except* handles each kind apart
# expect: value ([7.0, 'all fine', 'end'], [('rejected', [0, 5]), 'row 1 is no record', "'price'", 'end'], ('4 of 6 failed', 2, 2), 'nothing left')
class Rejected(Exception):
    def __init__(self, row, reason):
        super().__init__(f"row {row}: {reason}")
        self.row = row


def check(row, record):
    if not isinstance(record, dict):
        raise TypeError(f"row {row} is no record")
    if record.get("qty", 0) <= 0:
        raise Rejected(row, "no quantity")
    return record["qty"] * record["price"]


def run(records):
    errors, total = [], 0
    for row, record in enumerate(records):
        try:
            total += check(row, record)
        except Exception as e:
            errors.append(e)
    if errors:
        raise ExceptionGroup(f"{len(errors)} of {len(records)} failed", errors)
    return total


def report(records):
    messages = []
    try:
        messages.append(run(records))
    except* Rejected as group:
        messages.append(("rejected", [e.row for e in group.exceptions]))
    except* (TypeError, KeyError) as group:
        messages += [str(e) for e in group.exceptions]
    else:
        messages.append("all fine")
    finally:
        messages.append("end")
    return messages


good = [{"qty": 2, "price": 1.5}, {"qty": 1, "price": 4}]
bad = [{"qty": 0, "price": 1}, "text", {"qty": 1}, *good, {"price": 2}]
try:
    run(bad)
except ExceptionGroup as e:
    matched, rest = e.split(Rejected)
    split = e.message, len(matched.exceptions), len(rest.exceptions)
try:
    report([None, {"qty": 1, "price": None}])
except ExceptionGroup as e:
    left = str(e)
except TypeError as e:
    left = "TypeError"
else:
    left = "nothing left"
report(good), report(bad), split, left
