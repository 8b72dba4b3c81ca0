# case: names that the program binds are no unknown names
# policy: script {"inputs": ["rows"]}
# inputs: {"rows": [1, 2]}
# expect: value 3
total = 0
for row in rows:
    total += row
total
