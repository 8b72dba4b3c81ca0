# case: views and iterators are no data
# expect: not data
{"a": 1}.keys()
