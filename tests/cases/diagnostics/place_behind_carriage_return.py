# case: an error of the tokenizer, which takes a lone carriage return for no end of a line, stands within its line all the same (found by fuzzing)
# generate: "if x:\n    y\n   ab\rcdefghij(c)\n"
# expect: refused F001 line 3
