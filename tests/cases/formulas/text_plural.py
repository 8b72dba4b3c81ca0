# case: a message with the right plural
# policy: expression
# inputs: {"counts": [0, 1, 2, 1000]}
# expect: value ['no items', '1 item', '2 items', '1,000 items']
[f"{n or 'no':,} item{'s' * (n != 1)}" if n else f"no item{'s' if n != 1 else ''}" for n in counts]
