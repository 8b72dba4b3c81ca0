# case: a dunder is refused as target of a walrus
# expect: refused
(__builtins__ := {})
