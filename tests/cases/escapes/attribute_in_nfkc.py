# case: identifiers are normalised before any rule sees them
# policy: expression
# expect: refused
().__ｃlass__
