# case: functions in a dict instead of a chain of ifs
# expect: value [5, -1, 20, 'unknown /']
def add(a, b):
    return a + b


OPERATIONS = {"+": add, "-": lambda a, b: a - b, "*": lambda a, b: a * b}


def calc(text):
    a, op, b = text.split()
    if op not in OPERATIONS:
        return f"unknown {op}"
    return OPERATIONS[op](int(a), int(b))


[calc("2 + 3"), calc("2 - 3"), calc("4 * 5"), calc("1 / 2")]
