# case: soft keywords are ordinary names elsewhere
# expect: value [1, 2, 3, 4]
match = 1
case = 2
type = 3
_ = 4
[match, case, type, _]
