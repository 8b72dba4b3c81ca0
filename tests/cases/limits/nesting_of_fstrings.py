# case: f-strings inside f-strings inside f-strings
# generate: "f'{" * 2000 + "1" + "}'" * 2000
# expect: refused or limit recursion|memory or value "1"
# cpython: skip CPython 3.11 has another grammar for f-strings
