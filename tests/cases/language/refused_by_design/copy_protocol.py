# case: `__reduce__`, `__copy__` and their like are refused: they rebuild objects past their class
# expect: refused F202 line 2, F202 line 5
class Point:
    def __reduce__(self):
        return (Point, ())

    def __copy__(self):
        return self
