# case: and outside a comment they are no Python
# generate: "x = 1\u2028import os"
# expect: refused F001 line 1
