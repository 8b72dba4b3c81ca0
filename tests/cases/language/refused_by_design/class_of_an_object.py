# case: `x.__class__` is refused: from a class every other class is reached; `type(x)` does
# expect: refused F201 line 1
("abc".__class__.__name__, type("abc").__name__)
