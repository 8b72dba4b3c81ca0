# case: texts that other languages would cut leave whole
# expect: value ["a\0b", "\ud800", "\U0010ffff", "\udfff\ud800"]
["a\0b", "\ud800", "\U0010ffff", "\udfff\ud800"]
