# case: a no-break space is no blank
# generate: "import\xa0os"
# expect: refused F001 line 1
