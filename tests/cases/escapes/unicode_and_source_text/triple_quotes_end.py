# case: code behind a string that ends earlier than it seems is seen
# expect: refused F205 line 2 column 5
x = """a\""""
y = eval
