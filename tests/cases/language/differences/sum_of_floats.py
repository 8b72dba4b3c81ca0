# case: sum adds floats one after the other
# expect: value 0.9999999999999999
# differs: gives `0.9999999999999999`, as CPython before 3.12; newer ones compensate, and give 1.0
sum([0.1] * 10)
