# case: `breakpoint`, `help` and `exit` are withheld: they are for a person at a terminal
# expect: refused F205 line 1, F205 line 2, F205 line 3
breakpoint()
help(len)
exit()
