# case: a vertical tab is no blank between tokens
# generate: "import\x0bos"
# expect: refused F001 line 1
