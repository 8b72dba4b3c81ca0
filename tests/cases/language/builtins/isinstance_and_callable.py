# case: asking for types
# expect: value [True, True, False, True, False, True, True, True, True]
[isinstance(1, int), isinstance("a", (int, str)), isinstance([], dict), callable(len), callable("a"), callable(int), issubclass(bool, int), type(1.0) is float, type([]) == list]
