# case: identifiers are normalised before any rule sees them
# policy: expression
# expect: refused F201 line 1 column 4
().__ｃlass__
