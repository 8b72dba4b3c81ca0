# case: nor is a type alias
# expect: refused F201 line 1 column 6
type __builtins__ = int
