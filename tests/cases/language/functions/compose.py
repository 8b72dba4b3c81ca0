# case: functions composed
# expect: value ['5', 1, ['a', 'b']]
def compose(*fs):
    def run(x):
        for f in reversed(fs):
            x = f(x)
        return x
    return run


[compose(str, abs, int)("-5"), compose()(1), compose(sorted, set, str.lower)("BaB")]
