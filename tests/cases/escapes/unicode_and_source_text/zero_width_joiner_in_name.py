# case: a zero-width character inside a dunder makes another name or none
# generate: "().__cla\u200bss__"
# expect: refused F001 line 1
