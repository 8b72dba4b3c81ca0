# case: f-strings with the same quotes inside, line breaks and comments in replacement fields, and escapes
# expect: value ['2', '"it\'s" \'"\' \'\\t\' 1234', 'rows["Ng"] = 1234.0', '{1234} }', " Müller |   Ng   | O'Neil ", '\\d\\1']
# output: "Müller:      12.50\nNg:         1,234.00\nO'Neil:      -3.00\n--\ntotal: 1243.5\n"
# cpython: skip the syntax is that of 3.12, the test environment's CPython may be older
rows = {"Müller": 12.5, "Ng": 1234.0, "O'Neil": -3}
width = max(map(len, rows))
lines = [f"{f"{name}:":<{width + 1}} {amount:>{"10" if amount < 1000 else "12"},.2f}" for name, amount in rows.items()]
joined = f"{"\n".join(lines)}"
total = f"total: {
    sum(
        amount  # of each row
        for amount in rows.values()
    ):.1f}"
nested = f"{f"{f"{1 + 1}"}"}"
quoted = f"{"it's"!r} {'"'!r} {"\t"!r} {rows["Ng"]:g}"
debug = f"{rows["Ng"] = :.1f}"
braces = f"{{{rows["Ng"]:.0f}}} {"}"}"
table = f'{"|".join(f"{k!s:^8}" for k in rows)}'
raw = rf"\d{"\\"}{1}"
print(joined, total, sep="\n--\n")
[nested, quoted, debug, braces, table, raw]
