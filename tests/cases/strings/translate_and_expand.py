# case: translate with maketrans, expandtabs, replace with count
# expect: value ['xy', 'BBc', 'a   b', 'bba', '-a-b-c-']
["abc".translate(str.maketrans("ab", "xy", "c")), "abc".translate({97: None, 98: "BB"}), "a\tb".expandtabs(4), "aaa".replace("a", "b", 2), "abc".replace("", "-")]
