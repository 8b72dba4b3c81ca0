# case: `id` is withheld: addresses tell about memory, and differ from run to run; `is` compares
# expect: refused F205 line 2
a = b = []
id(a) == id(b)
