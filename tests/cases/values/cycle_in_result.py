# case: a list that contains itself cannot leave
# expect: not data [1]: itself
x = [1]
x.append(x)
x
