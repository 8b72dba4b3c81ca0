# case: strings compare letter by letter
# expect: value [True, True, True, True, 'pear', ['A', 'B', 'a', 'b'], ['A', 'a', 'b', 'B']]
["apple" < "banana", "Zebra" < "apple", "a" < "aa", "10" < "9", max("pear", "fig"), sorted(["b", "A", "a", "B"]), sorted(["b", "A", "a", "B"], key=str.lower)]
