# case: a lone surrogate in the text is refused where it stands, and is no character of a name or comment
# generate: "x = 1  # " + chr(0xd800) + "\nimport os"
# expect: refused F001 line 1 column 10
