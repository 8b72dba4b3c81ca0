# case: sets remove duplicates, as in chapter 5
# expect: value [{'apple', 'banana', 'orange', 'pear'}, True, False, {'a', 'b', 'c', 'd', 'r'}, {'b', 'd', 'r'}, {'a', 'b', 'c', 'd', 'l', 'm', 'r', 'z'}, {'a', 'c'}, {'b', 'd', 'l', 'm', 'r', 'z'}]
basket = {"apple", "orange", "apple", "pear", "orange", "banana"}
a, b = set("abracadabra"), set("alacazam")
[basket, "orange" in basket, "crabgrass" in basket, a, a - b, a | b, a & b, a ^ b]
