# case: a docstring of several lines
# expect: value ['Area of a rectangle.', True, 6]
def area(w, h):
    """Area of a rectangle.

    Both sides in metres.
    """
    return w * h


[area.__doc__.splitlines()[0], "Both sides" in area.__doc__, area(2, 3)]
