# case: text and number do not add
# expect: raises TypeError: can only concatenate str (not "int") to str
"total: " + 5
