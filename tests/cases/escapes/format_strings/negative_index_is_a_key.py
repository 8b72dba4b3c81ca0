# case: a negative index is text, as in Python
# expect: value ['text', 'number']
["{0[-1]}".format({"-1": "text"}), "{0[01]}".format({1: "number"})]
