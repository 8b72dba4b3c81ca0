# case: several statements on a line are each judged
# expect: refused F301 line 1 column 15, F205 line 1 column 19, F201 line 1 column 25
x = 1; import os; eval; __class__
