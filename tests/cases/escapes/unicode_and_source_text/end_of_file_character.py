# case: the end-of-file character of old systems ends nothing
# generate: "1\n\x1a\nimport os"
# expect: refused F001 line 2
