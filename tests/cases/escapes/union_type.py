# case: unions of classes are no door
# expect: refused
(int | str).__args__
