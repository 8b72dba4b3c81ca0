# case: an instance of a class cannot be a result
# expect: not data
# differs: ends as an error of the result, where CPython has the object: the class does not exist on the other side; give a dict or a tuple
class Point:
    def __init__(self, x):
        self.x = x


Point(1)
