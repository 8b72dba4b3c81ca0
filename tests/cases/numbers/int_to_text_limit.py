# case: an int of more than 4300 digits does not become text, as in CPython
# expect: raises ValueError: 4300
str(10 ** 5000)
