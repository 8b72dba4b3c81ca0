# case: ranges that go down, are empty, or reach the ends of a machine word
# expect: value [15, 0, 9223372036854775806, 12, 'ValueError', 'TypeError', 0]
def total(a, b, c):
    s = 0
    for i in range(a, b, c):
        s += i
    return s

def attempt(a, b, c):
    try:
        return total(a, b, c)
    except Exception as error:
        return type(error).__name__

[total(5, 0, -1), total(0, 5, -1), total(2 ** 63 - 2, 2 ** 63 - 1, 5), total(1, 10, 4) - 3, attempt(1, 2, 0), attempt(1, 2, 1.5), total(True, False, True)]
