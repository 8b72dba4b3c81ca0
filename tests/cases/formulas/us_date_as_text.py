# case: month names in text map to numbers
# policy: expression
# inputs: {"text": "Jun 12 1998"}
# expect: value (1998, 6, 12)
(lambda m, d, y: (int(y), "JanFebMarAprMayJunJulAugSepOctNovDec".index(m) // 3 + 1, int(d)))(*text.split())
