# case: sizes in the unit that reads best
# policy: expression
# inputs: {"sizes": [0, 999, 1024, 1536, 5 * 1024 ** 2, 3 * 1024 ** 4]}
# expect: value ['0 B', '999 B', '1.0 K', '1.5 K', '5.0 M', '3.0 T']
[f"{n / 1024 ** e:.{1 if e else 0}f} {'BKMGT'[e]}" for n in sizes for e in [max([k for k in range(5) if n >= 1024 ** k], default=0)]]
