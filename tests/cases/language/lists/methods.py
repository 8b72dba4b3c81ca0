# case: the list methods of chapter 5
# expect: value [2, 0, 3, 6, ['banana', 'apple', 'kiwi', 'banana', 'pear', 'apple', 'orange'], ['apple', 'apple', 'banana', 'banana', 'grape', 'kiwi', 'orange', 'pear'], 'pear', ['fig', 'apple', 'banana', 'banana', 'grape', 'kiwi', 'orange', 'a', 'b']]
fruits = ["orange", "apple", "pear", "banana", "kiwi", "apple", "banana"]
r = [fruits.count("apple"), fruits.count("tangerine"), fruits.index("banana"), fruits.index("banana", 4)]
fruits.reverse()
r.append(fruits[:])
fruits.append("grape")
fruits.sort()
r.append(fruits[:])
r.append(fruits.pop())
fruits.insert(0, "fig")
fruits.remove("apple")
fruits.extend(["a", "b"])
r.append(fruits)
r
