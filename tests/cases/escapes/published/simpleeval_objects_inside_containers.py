# case: simpleeval: dangerous functions inside lists, dicts and sets were not looked at
# policy: expression
# inputs: {"box": {"a": [1], "b": {2}}}
# expect: refused F205 line 1 column 19, F205 line 1 column 37
[f("1") for f in [eval, box["a"], *{exec}]]
