# case: a module's names cannot be replaced
# policy: script {"modules": {"math": null}}
# expect: raises AttributeError
# differs: raises AttributeError, where CPython replaces the name for all: modules are shared by all of a program
import math
math.pi = 3
