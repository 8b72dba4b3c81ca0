# case: letters and their numbers
# expect: value ['abcdefghijklmnopqrstuvwxyz', 8364, '🐍', [8, 5, 12, 12, 15], "'\\xe9\\u20ac'", '"tab\\t\'q\'"']
alphabet = "".join(chr(c) for c in range(ord("a"), ord("z") + 1))
[alphabet, ord("€"), chr(128013), [ord(c) - 96 for c in "hello"], ascii("é€"), repr("tab\t'q'")]
