# case: type with three arguments makes classes past every rule
# expect: raises TypeError: type()
type("X", (), {"__getattribute__": lambda s, n: 1})
