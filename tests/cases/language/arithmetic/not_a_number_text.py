# case: text that is no number raises ValueError
# expect: raises ValueError: invalid literal for int() with base 10: 'twelve'
int("twelve")
