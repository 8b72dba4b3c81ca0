# case: salaries by rules in a table
# inputs: {"staff": [{"name": "Ann", "hours": 45, "rate": 20}, {"name": "Bob", "hours": 38, "rate": 18.5}]}
# expect: value [{'name': 'Ann', 'gross': 950.0, 'net': 665.0}, {'name': 'Bob', 'gross': 703.0, 'net': 492.1}]
# output: 'Ann     950.00   665.00\nBob     703.00   492.10\n'
def pay(hours, rate):
    normal = min(hours, 40)
    return normal * rate + (hours - normal) * rate * 1.5


slips = [{"name": s["name"], "gross": pay(s["hours"], s["rate"])} for s in staff]
for slip in slips:
    slip["net"] = round(slip["gross"] * 0.7, 2)
    print(f"{slip['name']:<5}{slip['gross']:>9.2f}{slip['net']:>9.2f}")
slips
