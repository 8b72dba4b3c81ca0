# case: a UnicodeError with positions far outside its text tells them and reads nothing
# expect: value True
big = 2**31 - 1
texts = [
    str(UnicodeEncodeError("u", "abc", big - 1, big, "r")),
    str(UnicodeEncodeError("u", "abc", -big, big, "r")),
    str(UnicodeDecodeError("u", b"abc", big - 1, big, "r")),
    str(UnicodeDecodeError("u", b"abc", -5, -4, "r")),
]
all(text.endswith(": r") for text in texts)
