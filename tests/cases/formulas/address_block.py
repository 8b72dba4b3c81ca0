# case: missing parts of an address leave no blank lines
# policy: expression
# inputs: {"parts": ["ACME", None, "Main St 1", "", "12345 Town"]}
# expect: value "ACME\nMain St 1\n12345 Town"
"\n".join(p for p in parts if p)
