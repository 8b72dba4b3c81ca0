# case: an extended slice takes as many items as it has
# expect: raises ValueError: attempt to assign sequence of size 2 to extended slice of size 3
a = list(range(6))
a[::2] = [1, 2]
