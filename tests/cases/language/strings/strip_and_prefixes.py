# case: white space and prefixes go
# expect: value ['value = 10;', 'value = 10;\n', '  \tvalue = 10;', 'hi', 'example', 'name', 'a', 'a.txt']
line = "  \tvalue = 10;\n"
[line.strip(), line.lstrip(), line.rstrip(), "xxhixx".strip("x"), "www.example.com".strip("cmowz."), "test_name".removeprefix("test_"), "a.py".removesuffix(".py"), "a.txt".removesuffix(".py")]
