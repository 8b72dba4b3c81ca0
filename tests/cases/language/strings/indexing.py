# case: letters by index, from both ends
# expect: value ['P', 'n', 'n', 'P', 'Py', 'Python', 'on', 'on', '']
word = "Python"
[word[0], word[5], word[-1], word[-6], word[0:2], word[:2] + word[2:], word[-2:], word[4:42], word[42:]]
