# case: repetition and concatenation
# expect: value ['unununium', '----------+----------', '', '', 'abb']
line = "-" * 10
[3 * "un" + "ium", line + "+" + line, "ab" * 0, "ab" * -1, "a" + "b" * 2]
