# case: multiplying ints of millions of digits in a loop
# limits: {"steps": 500000000, "time": 60}
# expect: limit steps|memory
x = 3
while True:
    x = x * x
