# case: lines of a report, joined, in an expression over several lines
# policy: expression
# inputs: {"rows": [("Apples", 3, 1.2), ("Kiwis", 12, 0.25)]}
# expect: value 'Item        Qty     Sum\n-----------------------\nApples        3    3.60\nKiwis        12    3.00\nTotal              6.60'
"\n".join(
    [f"{'Item':<10}{'Qty':>5}{'Sum':>8}", "-" * 23]
    + [f"{name:<10}{qty:>5}{qty * price:>8.2f}" for name, qty, price in rows]
    + [f"{'Total':<15}{sum(q * p for _, q, p in rows):>8.2f}"]  # the last line
)
