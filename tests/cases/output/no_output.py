# case: a program that prints nothing has empty output
# expect: value 1
# output: ""
1
