# case: lines that end in carriage return and newline count once
# generate: "a = 1\r\nb = 2\r\nc = eval('1')\r\n"
# expect: refused F205 line 3 column 5
