# case: `__file__` is refused: the program is in no file
# expect: refused F201 line 1
print(__file__)
