# case: a lone carriage return ends a line and hides nothing
# generate: "# comment\r().__class__"
# expect: refused F201 line 2 column 4
