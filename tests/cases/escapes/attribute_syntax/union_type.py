# case: unions of classes are no door
# expect: refused F201 line 1 column 13
(int | str).__args__
