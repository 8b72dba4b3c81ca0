# case: text lines become records with running balance; bad lines are reported
# inputs: {"text": "2024-01-02;Rent;-800,00\n2024-01-05;Salary;2.500,00\nbroken\n2024-01-09;Food;-45,30\n"}
# expect: value {"rows": [("2024-01-02", "Rent", -800.0, -800.0), ("2024-01-05", "Salary", 2500.0, 1700.0), ("2024-01-09", "Food", -45.3, 1654.7)], "errors": ["line 3: expected 3 fields"]}
rows, errors, balance = [], [], 0.0
for number, line in enumerate(text.splitlines(), 1):
    parts = line.split(";")
    try:
        if len(parts) != 3:
            raise ValueError(f"expected {3} fields")
        day, what, amount = (p.strip() for p in parts)
        amount = float(amount.replace(".", "").replace(",", "."))
    except ValueError as e:
        errors.append(f"line {number}: {e}")
        continue
    balance = round(balance + amount, 2)
    rows.append((day, what, amount, balance))
{"rows": rows, "errors": errors}
