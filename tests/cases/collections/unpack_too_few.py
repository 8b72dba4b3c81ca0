# case: unpacking the wrong number raises ValueError
# expect: raises ValueError: unpack
a, b, c = [1, 2]
