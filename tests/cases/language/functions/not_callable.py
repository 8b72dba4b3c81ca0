# case: calling what is no function raises
# expect: raises TypeError: 'int' object is not callable
total = 5
total()
