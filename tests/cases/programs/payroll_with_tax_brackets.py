# case: gross to net with progressive brackets, a cap and a sorted pay list
# inputs: {"employees": [("Ada", "full", 5200, 0), ("Bob", "hourly", 24.5, 152.25), ("Cyd", "hourly", 18, 171), ("Dee", "full", 12000, 0)]}
# expect: value [['Dee', 'Ada', 'Bob', 'Cyd'], 4227.95, "unknown kind of contract: 'piece'"]
# output: 'Dee     12000.00   3525.10    702.15   7772.75\nAda      5200.00    914.92    483.60   3801.48\nBob      3730.12    514.97    346.90   2868.26\nCyd      3127.50    367.33    290.86   2469.31\n'
BRACKETS = [(1000, 0.0), (3000, 0.2), (6000, 0.3), (float("inf"), 0.42)]
PENSION_CAP = 7550
PENSION = 0.093


def gross_of(kind, rate, hours, *, overtime_from=160, factor=1.25):
    match kind:
        case "full":
            return rate
        case "hourly" if hours > overtime_from:
            return rate * overtime_from + rate * factor * (hours - overtime_from)
        case "hourly":
            return rate * hours
        case _:
            raise ValueError(f"unknown kind of contract: {kind!r}")


def income_tax(amount):
    tax = lower = 0
    for upper, rate in BRACKETS:
        if amount <= lower:
            break
        tax += (min(amount, upper) - lower) * rate
        lower = upper
    return tax


slips = []
for name, *contract in employees:
    gross = gross_of(*contract)
    pension = min(gross, PENSION_CAP) * PENSION
    tax = income_tax(gross - pension)
    slips.append({"name": name, "gross": gross, "tax": round(tax, 2), "pension": round(pension, 2), "net": round(gross - tax - pension, 2)})

slips.sort(key=lambda s: (-s["net"], s["name"]))
for slip in slips:
    print("{name:<6}{gross:>10.2f}{tax:>10.2f}{pension:>10.2f}{net:>10.2f}".format(**slip))
average = sum(s["net"] for s in slips) / len(slips)
try:
    gross_of("piece", 1, 1)
except ValueError as e:
    problem = str(e)
[[s["name"] for s in slips], round(average, 3), problem]
