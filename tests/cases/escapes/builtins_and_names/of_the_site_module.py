# case: what the site module adds is refused by name
# expect: refused F205 line 1 column 1, F205 line 2 column 1, F205 line 3 column 1, F205 line 4 column 1, F205 line 5 column 1, F205 line 6 column 1
help
exit
quit
copyright
credits
license
