# case: grades by breakpoints, as in the library's manual
# policy: script {"modules": {"bisect": null}}
# expect: value ['F', 'A', 'C', 'C', 'B', 'A', 'A']
from bisect import bisect


def grade(score, breakpoints=[60, 70, 80, 90], grades="FDCBA"):
    return grades[bisect(breakpoints, score)]


[grade(s) for s in [33, 99, 77, 70, 89, 90, 100]]
