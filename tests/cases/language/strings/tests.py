# case: what a string consists of
# expect: value [['abc', 'ABC', 'Abc'], ['abc', 'abc1', '123', 'ABC', 'Abc', '½', '٣'], ['123', '٣'], [' '], ['ABC'], ['Abc'], ['abc', 'abc1', 'ABC', 'Abc', 'x_1'], ['123', '½', '٣'], ['123', '٣']]
words = ["abc", "abc1", "123", "", " ", "ABC", "Abc", "x_1", "½", "٣"]
[[w for w in words if test(w)] for test in (str.isalpha, str.isalnum, str.isdigit, str.isspace, str.isupper, str.istitle, str.isidentifier, str.isnumeric, str.isdecimal)]
