# case: an unknown name raises when its line runs
# expect: raises NameError: name 'totl' is not defined
total = 0
for n in [1, 2]:
    total += n
if total > 2:
    totl += 1
