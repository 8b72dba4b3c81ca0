# case: the check digits of ISBN-10 and ISBN-13
# policy: expression
# inputs: {"ten": "0-306-40615", "thirteen": "978-0-306-40615"}
# expect: value ['2', 7]
[
    (lambda d: "0123456789X"[sum((i + 1) * x for i, x in enumerate(d)) % 11])([int(c) for c in ten if c.isdigit()]),
    (lambda d: (10 - sum(x * (3 if i % 2 else 1) for i, x in enumerate(d)) % 10) % 10)([int(c) for c in thirteen if c.isdigit()]),
]
