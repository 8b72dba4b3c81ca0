# case: lone surrogates survive, and do not encode to UTF-8
# expect: value ["\ud83d", 1, "\ud83d\ude00", False, "error"]
def encode(s):
    try:
        return s.encode()
    except UnicodeEncodeError:
        return "error"


["\ud83d", len("\ud83d"), "\ud83d" + "\ude00", "\ud83d\ude00" == "😀", encode("\ud83d")]
