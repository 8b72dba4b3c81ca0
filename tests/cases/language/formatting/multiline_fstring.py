# case: a letter from a template of several lines
# expect: value ['Dear Ms. Lee,', 'you owe us 99.50 EUR,', 'due 2024-05-01.']
name, due, amount = "Ms. Lee", "2024-05-01", 99.5
letter = f"""\
Dear {name},
you owe us {amount:.2f} EUR,
due {due}.
"""
letter.splitlines()
