# case: nothing that touches files or the terminal is offered
# expect: refused
open("/etc/passwd").read()
input()
breakpoint()
