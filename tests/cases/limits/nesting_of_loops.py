# case: thirty loops inside each other
# generate: "".join(" " * i + "for x in [1]:\n" for i in range(30)) + " " * 30 + "pass\n1"
# expect: refused or value 1
# cpython: skip CPython allows twenty
