# case: smolagents, CVE-2026-4963, with names that pass the check: targets of augmented assignments on what is not the program's
# expect: value ['refused', 'refused', 'refused', 'refused']
r = []
def a():
    len.x += 1
def b():
    (x for x in ()).gi_frame += 1
def c():
    int.real |= 1
def d():
    [].append @= 1
for use in (a, b, c, d):
    try:
        use()
    except (AttributeError, TypeError):
        r.append("refused")
r
