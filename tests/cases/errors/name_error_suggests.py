# case: an unknown name in a script is a NameError that names it, or is refused at check
# expect: raises NameError: totl or input: totl
# cpython: skip a free name is an input that was not given
total = 3
totl + 1
