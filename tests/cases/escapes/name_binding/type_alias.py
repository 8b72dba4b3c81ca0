# case: nor is a type alias
# expect: refused
type __builtins__ = int
