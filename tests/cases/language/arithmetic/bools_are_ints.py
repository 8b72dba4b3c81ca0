# case: bools add up as zeros and ones
# expect: value [3, 3, 2, True, 'yes', 0.5, '1']
answers = [True, False, True, True]
[sum(answers), answers.count(True), True + True, isinstance(True, int), ["no", "yes"][True], True / 2, f"{True:d}"]
