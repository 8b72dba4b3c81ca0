# case: a tiny budget of steps is kept, whatever the program
# limits: {"steps": 1000}
# expect: limit steps
sum(range(1000))
