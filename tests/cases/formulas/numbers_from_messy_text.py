# case: numbers as people write them
# policy: expression
# inputs: {"texts": ["1,234.50", " $99 ", "(12.5)", "45%", "-", ""]}
# expect: value [1234.5, 99.0, -12.5, 0.45, None, None]
[None if not any(c.isdigit() for c in t) else (-1 if t.startswith("(") else 1) * float("".join(c for c in t if c in "0123456789.")) / (100 if t.endswith("%") else 1) for t in map(str.strip, texts)]
