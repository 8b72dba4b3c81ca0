# case: an object of an own class used as a key is no data
# expect: not data
class K:
    pass


{K(): 1}
