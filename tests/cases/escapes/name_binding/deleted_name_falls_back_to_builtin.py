# case: deleting an own name does not uncover a builtin that was not allowed
# expect: raises NameError: open
# cpython: skip CPython falls back to its builtin
open = 1
del open
open("/etc/passwd")
