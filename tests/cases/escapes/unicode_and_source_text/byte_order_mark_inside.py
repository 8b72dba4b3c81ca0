# case: a byte order mark inside the text is no Python
# generate: "x = 1\n\ufeffimport os"
# expect: refused F001 line 2
