# case: a `type` statement's name is refused as a value: type aliases and parameters are dropped
# expect: refused F103 line 2
type Vector = list[float]
print(Vector)
