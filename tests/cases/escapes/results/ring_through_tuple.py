# case: a ring through a tuple is found
# expect: not data [0][0]: contains itself
t = ([],)
t[0].append(t)
t
