# case: replacing text and single letters
# expect: value ['bonono', 'bonona', 'cr1 23t', 'Ac', 'a b c']
table = str.maketrans("aeiou", "12345", "xyz")
["banana".replace("a", "o"), "banana".replace("a", "o", 2), "crazy exit".translate(table), "abc".translate({97: "A", 98: None}), "a-b_c".translate(str.maketrans({"-": " ", "_": " "}))]
