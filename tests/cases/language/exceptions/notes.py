# case: notes are added to an exception
# expect: value 'bad type'
try:
    raise TypeError("bad type")
except TypeError as e:
    e.add_note("while reading line 3")
    e.add_note("of orders.csv")
    r = str(e)
r
