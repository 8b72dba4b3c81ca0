# case: methods that change case, beyond ASCII
# expect: value ['STRASSE', 'äö', 'Hello World', 'ss', 'AbC', 'Hello', True]
["straße".upper(), "ÄÖ".lower(), "hello world".title(), "ß".casefold(), "aBc".swapcase(), "hello".capitalize(), "İ".lower() == "i̇"]
