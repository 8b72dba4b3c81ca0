# case: a table of rows, printed
# expect: value None
# output: 'item        qty   price\n-----------------------\napple         3    0.50\nbanana       12    0.25\nkiwi        100    1.00\ntotal            104.50\n'
rows = [("apple", 3, 0.5), ("banana", 12, 0.25), ("kiwi", 100, 1)]
print(f"{'item':<10}{'qty':>5}{'price':>8}")
print("-" * 23)
for name, qty, price in rows:
    print(f"{name:<10}{qty:>5}{price:>8.2f}")
print(f"{'total':<10}{sum(q * p for _, q, p in rows):>13,.2f}")
