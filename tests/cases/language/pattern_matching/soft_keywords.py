# case: match and case are ordinary names elsewhere
# expect: value [['c', 2], 'c', 5]
match = [1, 2]
case = "c"
_ = 5
match[0] = case
[match, case, _]
