# case: the check digit of a card number
# policy: expression
# inputs: {"cards": ["4539 1488 0343 6467", "8273 1232 7352 0569"]}
# expect: value [True, False]
[sum(d if i % 2 == 0 else d * 2 - 9 * (d > 4) for i, d in enumerate(map(int, reversed(c.replace(" ", ""))))) % 10 == 0 for c in cards]
