# case: a missing key raises KeyError with the key as Python shows it
# expect: raises KeyError: 'qty'
{"price": 1}["qty"]
