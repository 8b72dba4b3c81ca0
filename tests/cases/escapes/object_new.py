# case: making objects without their constructor
# expect: refused
object.__new__(int)
