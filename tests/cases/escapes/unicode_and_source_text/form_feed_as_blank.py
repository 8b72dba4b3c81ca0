# case: a form feed is one, and the import behind it is seen
# generate: "import\x0cos"
# expect: refused F301 line 1 column 8
