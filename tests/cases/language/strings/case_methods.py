# case: upper, lower, title, capitalize, swapcase, casefold
# expect: value ["HELLO WORLD, IT'S SS", "hello world, it's ß", "Hello World, It'S Ss", "Hello world, it's ß", "HELLO wORLD, IT'S SS", "hello world, it's ss", True]
s = "hello World, it's ß"
[s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.casefold(), "Straße".casefold() == "STRASSE".casefold()]
