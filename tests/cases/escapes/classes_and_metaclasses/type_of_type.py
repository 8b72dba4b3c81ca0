# case: the class of classes is not handed out: what `type(int)` gives makes no class
# expect: raises TypeError
type(int)("X", (), {"__del__": print})
