# case: an own number in a set is no data
# expect: not data
class N(int):
    pass


{N(1), 2}
