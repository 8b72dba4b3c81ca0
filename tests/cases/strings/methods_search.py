# case: searching with bounds, counting and testing ends
# expect: value [3, 3, 1, 2, -1, True, True, 5]
["banana".find("an", 2), "banana".rfind("an"), "banana".count("ana"), "banana".index("n"), "x".find("y"), "banana".startswith(("x", "ba")), "banana".endswith("na", 0, 4), "banana".rindex("a")]
