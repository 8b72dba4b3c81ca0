# case: a null byte in the source is refused and splits nothing
# generate: "1 + 1\x00; import os"
# expect: refused F001 line 1
