# case: lone carriage returns end lines, and each line is judged
# generate: "x = 1\rimport os\reval"
# expect: refused F301 line 2 column 8, F205 line 3 column 1
