# case: the backslash of a raw string keeps its quote inside, and what stands between two strings is code
# expect: refused F205 line 1 column 13, F205 line 2 column 12
x = r"\"" + eval + r"\""
y = "\\" + exec + "\\"
