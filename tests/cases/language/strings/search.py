# case: find, index, count, in, startswith with a tuple
# expect: value [True, 5, 20, -1, 8, 2, True, True, 15]
text = "the cat sat on the mat"
["cat" in text, text.find("at"), text.rfind("at"), text.find("dog"), text.index("sat"), text.count("the"), text.startswith(("a", "the")), text.endswith("mat"), text.find("the", 1)]
