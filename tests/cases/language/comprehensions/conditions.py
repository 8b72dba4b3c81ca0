# case: conditions before and behind
# expect: value [['even', 'odd', 'even'], [0, 10, 20], ['zero', 1]]
[["even" if n % 2 == 0 else "odd" for n in range(3)], [n for n in range(30) if n % 2 == 0 if n % 5 == 0], [n or "zero" for n in (0, 1)]]
