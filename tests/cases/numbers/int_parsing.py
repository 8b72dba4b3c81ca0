# case: int reads text in any base, with blanks and underscores
# expect: value [42, -31, 35, 3, 1000, 3, -3, 12, 1, 7]
[int(" 42 "), int("-0x1f", 16), int("z", 36), int("0b11", 0), int("1_000"), int(3.99), int(-3.99), int("१२"), int(True), int(b"7")]
