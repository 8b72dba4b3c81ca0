# case: isinstance tells the kinds of data apart, bool being an int
# policy: expression
# expect: value [True, False, True, False, True, True]
[isinstance(True, int), isinstance(1, bool), isinstance("", (int, str)), isinstance(None, dict), isinstance([], list), isinstance(1.0, float | int)]
