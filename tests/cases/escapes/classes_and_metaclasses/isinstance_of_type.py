# case: `type` stays what a program expects of it in isinstance
# expect: value [True, False, True, True]
[isinstance(int, type), isinstance(1, type), issubclass(bool, int), isinstance("x", (int, str))]
