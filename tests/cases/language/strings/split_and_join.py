# case: split by white space, by a separator, with a limit; join puts together
# expect: value [['the', 'quick', 'brown', 'fox'], ['name', 'age', 'city'], ['a', 'b', 'c,d'], ['a,b,c', 'd'], [], [''], 'a-b-c', 'x, y', ['one', 'two', 'three'], ['a\n', 'b']]
csv = "name, age,  city"
[
    "the quick  brown\tfox".split(),
    [part.strip() for part in csv.split(",")],
    "a,b,c,d".split(",", 2),
    "a,b,c,d".rsplit(",", 1),
    "".split(), "".split(","),
    "-".join("abc"),
    ", ".join(["x", "y"]),
    "one\ntwo\r\nthree\n".splitlines(),
    "a\nb".splitlines(keepends=True),
]
