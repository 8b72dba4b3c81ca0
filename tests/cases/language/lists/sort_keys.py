# case: sorting by key, reverse, several keys, stable
# expect: value [[('Bob', 25), ('Dee', 25), ('Ann', 31), ('Cid', 31)], [('Ann', 31), ('Cid', 31), ('Bob', 25), ('Dee', 25)], [('Ann', 31), ('Cid', 31), ('Bob', 25), ('Dee', 25)], ['fig', 'banana', 'Cherry'], ['banana', 'Cherry', 'fig'], ['c', 'b', 'a']]
people = [("Ann", 31), ("Bob", 25), ("Cid", 31), ("Dee", 25)]
by_age = sorted(people, key=lambda p: p[1])
by_age_down = sorted(people, key=lambda p: p[1], reverse=True)
both = sorted(people, key=lambda p: (-p[1], p[0]))
words = ["banana", "fig", "Cherry"]
words.sort(key=len)
[by_age, by_age_down, both, words, sorted(words, key=str.lower), sorted("cab", reverse=True)]
