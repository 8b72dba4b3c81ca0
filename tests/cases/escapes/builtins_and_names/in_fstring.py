# case: and inside an f-string, its spec and its debug form
# expect: refused F205 line 1 column 4, F205 line 2 column 7, F205 line 3 column 4, F205 line 4 column 7
f"{eval}"
f"{1:{exec}}"
f"{open=}"
f'{f"{id(1)}"}'
