# case: text that is no int raises ValueError
# expect: raises ValueError: invalid literal for int() with base 10: '1.5'
int("1.5")
