# case: bodies that do nothing
# expect: value [None, 'Empty', True]
class Empty:
    pass


def later(*args):
    ...


while True:
    break
[later(1), Empty.__name__, ... is Ellipsis]
