# case: between types
# expect: value [['a', 'b', 'c'], (1,), {'a', 'b'}, {1: 2}, "[1, 'a']", 2, 2.5, True, b'A', ['a'], (1+2j), frozenset({'a'})]
[list("abc"), tuple([1]), set("aab"), dict([(1, 2)]), str([1, "a"]), int("10", 2), float("2.50"), bool("False"), bytes([65]), list({"a": 1}), complex("1+2j"), frozenset("aa")]
