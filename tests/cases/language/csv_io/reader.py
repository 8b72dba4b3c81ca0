# case: rows of a CSV text
# policy: script {"modules": {"csv": null, "io": null}}
# expect: value [[['name', 'comment'], ['Smith, J.', 'He said "hi"'], ['Bob', 'two\nlines']], [['a', 'b'], ['c', 'd']], [1.0, 2.0]]
import csv
import io
text = 'name,comment\r\n"Smith, J.","He said ""hi"""\r\nBob,"two\nlines"\r\n'
[list(csv.reader(io.StringIO(text))), list(csv.reader(["a;b", "c;d"], delimiter=";")), next(csv.reader(["1,2"], quoting=csv.QUOTE_NONNUMERIC))]
