# case: all errors of a batch, raised together
# expect: raises ExceptionGroup: 2 rows failed
def check(row):
    if row < 0:
        raise ValueError(f"{row} is negative")


errors = []
for row in [1, -2, 3, -4]:
    try:
        check(row)
    except ValueError as e:
        errors.append(e)
if errors:
    raise ExceptionGroup(f"{len(errors)} rows failed", errors)
