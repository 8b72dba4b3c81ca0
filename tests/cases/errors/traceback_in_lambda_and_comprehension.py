# case: frames of lambdas are named as Python names them
# policy: expression
# expect: raises KeyError: 'b'
(lambda d: d["b"])({"a": 1})
