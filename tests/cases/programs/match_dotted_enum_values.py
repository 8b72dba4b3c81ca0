# case: dotted values in patterns: constants of a class, of an instance, and as keys of mappings
# expect: value ['warm or fresh: red', 'warm or fresh: green', 'cold', 'ok', 'ok', 'nothing', 'nothing', ('high', [1, 2]), 'low but big', '?', ('mapping', 5), ('inner', 'blue'), '?', 'at the top', '?', 'low but big']
class Color:
    RED, GREEN, BLUE = "red", "green", "blue"


class Status:
    OK = 200
    NOT_FOUND = 404

    class Level:
        HIGH = 3
        LOW = 1


class Limits:
    def __init__(self, top):
        self.top = top


limits = Limits(10)


def name_of(value):
    match value:
        case Color.RED | Color.GREEN as c:
            return f"warm or fresh: {c}"
        case Color.BLUE:
            return "cold"
        case Status.OK:
            return "ok"
        case Status.NOT_FOUND | None:
            return "nothing"
        case [Status.Level.HIGH, *rest]:
            return "high", rest
        case (Status.Level.LOW, x) if x > limits.top:
            return "low but big"
        case {Color.RED: amount, "status": Status.OK}:
            return "mapping", amount
        case {Color.RED: Color.RED | Color.BLUE as inner}:
            return "inner", inner
        case limits.top:
            return "at the top"
        case _:
            return "?"


values = ["red", "green", "blue", 200, 200.0, 404, None, [3, 1, 2], (1, 99), (1, 5), {"red": 5, "status": 200}, {"red": "blue"}, {"red": 1}, 10, "white"]
results = [name_of(v) for v in values]
limits.top = 4
results.append(name_of((1, 5)))
results
