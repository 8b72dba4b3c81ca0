# case: errors gathered row by row
# expect: value [45, ["row 2: invalid literal for int() with base 10: 'x'", "row 4: invalid literal for int() with base 10: ''"]]
rows = ["10", "x", "30", "", "5"]
good, errors = [], []
for number, row in enumerate(rows, 1):
    try:
        good.append(int(row))
    except ValueError as e:
        errors.append(f"row {number}: {e}")
[sum(good), errors]
