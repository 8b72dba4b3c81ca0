# case: a soft hyphen inside a dunder is no part of a name
# generate: "().__cla\u00adss__"
# expect: refused F001 line 1
