# case: tuples, captured names
# expect: value ['Origin', 'Y=2', 'X=3', 'diagonal 4', 'X=1, Y=2']
def where(point):
    match point:
        case (0, 0):
            return "Origin"
        case (0, y):
            return f"Y={y}"
        case (x, 0):
            return f"X={x}"
        case (x, y) if x == y:
            return f"diagonal {x}"
        case (x, y):
            return f"X={x}, Y={y}"
        case _:
            raise ValueError("Not a point")


[where(p) for p in ((0, 0), (0, 2), (3, 0), (4, 4), [1, 2])]
