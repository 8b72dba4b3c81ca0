# case: the ways to split and to join
# expect: value [['a', 'b'], ['a', 'b', '', 'c'], ['a,b', 'c'], ['a', 'b', 'c'], ('k', '=', 'v=w'), ('k=v', '=', 'w'), 'a-b-c', [], [''], ['a\n', 'b']]
[" a  b ".split(), "a,b,,c".split(","), "a,b,c".rsplit(",", 1), "a\nb\r\nc".splitlines(), "k=v=w".partition("="), "k=v=w".rpartition("="), "-".join("abc"), "".split(), "".split(","), "a\nb".splitlines(True)]
