# case: a telephone book, as in chapter 5
# expect: value [{'jack': 4098, 'guido': 4127, 'irv': 4127}, 4098, ['jack', 'guido', 'irv'], ['guido', 'irv', 'jack'], True, False, 3]
tel = {"jack": 4098, "sape": 4139}
tel["guido"] = 4127
del tel["sape"]
tel["irv"] = 4127
[tel, tel["jack"], list(tel), sorted(tel), "guido" in tel, "jack" not in tel, len(tel)]
