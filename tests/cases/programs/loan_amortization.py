# case: an annuity loan with monthly rows, and the rate found by bisection
# policy: script {"modules": {"math": ["isclose"]}}
# inputs: {"principal": 25000, "annual_rate": 4.8, "months": 24}
# expect: value [{'month': 1, 'interest': 100.0, 'paid': 1094.55, 'rest': 24005.45}, {'month': 24, 'interest': 4.36, 'paid': 1094.47, 'rest': -0.0}, 24, 1269.12, 4.8]
from math import isclose


def payment(principal, rate, n):
    if rate == 0:
        return principal / n
    return principal * rate / (1 - (1 + rate) ** -n)


def schedule(principal, rate, n):
    due = round(payment(principal, rate, n), 2)
    rest = principal
    month = 0
    while rest > 0.005:
        month += 1
        interest = round(rest * rate, 2)
        paid = min(due, round(rest + interest, 2))
        rest = round(rest + interest - paid, 2)
        yield {"month": month, "interest": interest, "paid": paid, "rest": rest}


def find_rate(principal, due, n, low=0.0, high=1.0):
    for _ in range(200):
        mid = (low + high) / 2
        if payment(principal, mid, n) < due:
            low = mid
        else:
            high = mid
    return mid


rate = annual_rate / 100 / 12
rows = list(schedule(principal, rate, months))
found = find_rate(principal, payment(principal, rate, months), months)
assert isclose(found, rate, rel_tol=1e-6)
total_interest = round(sum(r["interest"] for r in rows), 2)
[rows[0], rows[-1], len(rows), total_interest, round(found * 12 * 100, 4)]
