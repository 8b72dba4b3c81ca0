# case: a missing key raises KeyError, and the error shows the key
# expect: raises KeyError: 'pear'
{"apple": 1}["pear"]
