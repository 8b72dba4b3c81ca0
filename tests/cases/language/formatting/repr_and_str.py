# case: repr shows quotes and types
# expect: value [["it's", '"it\'s"'], ['say "hi"', '\'say "hi"\''], ['1.0', '1.0'], ['None', 'None'], ['True', 'True'], ["b'x'", "b'x'"], ["[1, 'a']", "[1, 'a']"], ["{'k': (1,)}", "{'k': (1,)}"], ['{3}', '{3}'], ['range(0, 3)', 'range(0, 3)'], ['1000', '1000'], ['\n', "'\\n'"]]
values = ["it's", 'say "hi"', 1.0, None, True, b"x", [1, "a"], {"k": (1,)}, {3}, range(3), 10 ** 3, "\n"]
[[str(v), repr(v)] for v in values]
