# case: `__import__` is refused: a module by a computed name
# expect: refused F201 line 1
m = __import__("math")
m.sqrt(4)
