# case: a walk inside nested f-strings
# policy: expression
# expect: refused F201 line 1 column 13
f"{f'{f"{[].__class__}"}'}"
