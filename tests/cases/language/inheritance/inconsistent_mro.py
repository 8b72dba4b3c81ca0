# case: bases in an impossible order raise
# expect: raises TypeError
class A: pass
class B(A): pass
class C(A, B): pass
