# case: a byte order mark and a form feed hide nothing
# generate: "\ufeff\x0c().__class__"
# expect: refused F001 line 1
