# case: repr of a list that contains itself ends
# expect: value "[1, [...]]"
xs = [1]
xs.append(xs)
repr(xs)
