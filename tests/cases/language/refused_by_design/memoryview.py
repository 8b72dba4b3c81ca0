# case: `memoryview` is withheld: it hands out memory; slices copy
# expect: refused F205 line 1
memoryview(b"abc")[1:]
