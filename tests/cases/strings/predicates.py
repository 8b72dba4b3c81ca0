# case: predicates on unicode text
# expect: value [True, True, False, False, True, True, False, True, True, True, True, True, True, True, False, False, False]
[s.isdigit() for s in ["12", "²", "", "1.2"]] + [s.isnumeric() for s in ["½", "12"]] + [s.isdecimal() for s in ["²", "१"]] + ["aé".isalpha(), "a1".isalnum(), " \t".isspace(), "Ab".istitle(), "ab".islower(), "AB".isupper(), "a b".isidentifier(), "\n".isprintable(), "é".isascii()]
