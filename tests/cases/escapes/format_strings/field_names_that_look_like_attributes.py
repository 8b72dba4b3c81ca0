# case: a dunder in the place of a key or a keyword is a key: nothing is read
# expect: value ['k', 'i', 'm']
["{__class__}".format(**{"__class__": "k"}), "{0[__class__]}".format({"__class__": "i"}),
 "{__globals__}".format_map({"__globals__": "m"})]
