# case: a scale of pure intervals
# policy: script {"modules": {"fractions": null}}
# expect: value [['1', '9/8', '81/64', '3/2', '27/16'], '531441/524288', 1.013643]
from fractions import Fraction
fifth = Fraction(3, 2)
notes, n = [], Fraction(1)
for _ in range(5):
    notes.append(n)
    n *= fifth
    while n >= 2:
        n /= 2
[[str(x) for x in sorted(notes)], str(fifth ** 12 / 2 ** 7), round(float(fifth ** 12 / 2 ** 7), 6)]
