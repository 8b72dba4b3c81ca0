# case: `__doc__` of the program itself is refused: one rule for all names of the form
# expect: refused F201 line 2
"""Counts words."""
print(__doc__)
