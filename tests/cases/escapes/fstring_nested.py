# case: a walk inside nested f-strings
# policy: expression
# expect: refused
f"{f'{f"{[].__class__}"}'}"
