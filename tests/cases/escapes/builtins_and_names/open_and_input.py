# case: nothing that touches files or the terminal is offered
# expect: refused F205 line 1 column 1, F205 line 2 column 1, F205 line 3 column 1
open("/etc/passwd").read()
input()
breakpoint()
