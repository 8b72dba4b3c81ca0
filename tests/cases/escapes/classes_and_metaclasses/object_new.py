# case: making objects without their constructor
# expect: refused F201 line 1 column 8
object.__new__(int)
