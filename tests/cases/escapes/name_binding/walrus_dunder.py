# case: a dunder is refused as target of a walrus
# expect: refused F201 line 1 column 2
(__builtins__ := {})
