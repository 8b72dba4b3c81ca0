# case: slices with names
# expect: value ['2024-05-17', 'ACME', 1299.0, (1, 5, 2), [0, 3, 6, 9]]
record = "2024-05-17  ACME      00129900"
DATE, NAME, CENTS = slice(0, 10), slice(12, 22), slice(22, None)
[record[DATE], record[NAME].rstrip(), int(record[CENTS]) / 100, slice(1, 10, 2).indices(5), list(range(10))[slice(None, None, 3)]]
