# case: right-to-left marks change the picture and not the program
# generate: "x = '\u202e'; ().__class__ # \u2066"
# expect: refused F201 line 1 column 13
