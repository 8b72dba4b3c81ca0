# case: a letter of a string cannot be assigned
# expect: raises TypeError: 'str' object does not support item assignment
word = "Python"
word[0] = "J"
