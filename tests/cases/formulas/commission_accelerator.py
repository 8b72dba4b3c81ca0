# case: a commission that grows when the quota is passed, and is capped
# policy: expression
# inputs: {"sales": {"ann": 90000, "bob": 130000, "cy": 400000, "di": 0}, "quota": 100000}
# expect: value {'ann': 4500.0, 'bob': 7400.0, 'cy': 25000, 'di': 0.0}
{n: min(round(s * 0.05 + max(0, s - quota) * 0.03, 2), 25000) for n, s in sales.items()}
