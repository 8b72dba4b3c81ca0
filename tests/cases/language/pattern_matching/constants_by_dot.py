# case: dotted names are compared, plain ones bound
# expect: value ['low', 'high', 'other 5']
class Level:
    LOW = 1
    HIGH = 9


def name(n):
    match n:
        case Level.LOW:
            return "low"
        case Level.HIGH:
            return "high"
        case other:
            return f"other {other}"


[name(1), name(9), name(5)]
