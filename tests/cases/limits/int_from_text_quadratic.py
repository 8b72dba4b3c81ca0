# case: reading a number of a million digits is refused or counted
# limits: {"steps": 500000000, "time": 60}
# expect: raises ValueError: 4300 or limit steps
int("9" * 1000000)
